// A sign of life for work that takes longer than a moment. Only on a terminal.
import type { Output } from './terminal';

/** ms until the first sign. */
const quietMs = 400;
const frameMs = 120;
const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const clearLine = '\r\u001b[2K';

export interface Progress {
  /** Changes the text; the next frame shows it. */
  say(text: string): void;
  /** Takes the line away. */
  end(): void;
}

export function startProgress(out: Output, text: string): Progress {
  if (!out.isTerminal) return { say() {}, end() {} };
  const startedAt = performance.now();
  let current = text;
  let shown = false;
  let frame = 0;
  const draw = () => {
    shown = true;
    frame += 1;
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    const line = `${frames[frame % frames.length]} ${current}${seconds >= 2 ? ` ${seconds} s` : ''}`;
    out.write(clearLine + out.paint('dim', line.slice(0, out.columns - 1)));
  };
  let timer = setTimeout(function tick() {
    draw();
    timer = setTimeout(tick, frameMs);
    timer.unref();
  }, quietMs);
  timer.unref();
  return {
    say(next) {
      current = next;
      if (shown) draw();
    },
    end() {
      clearTimeout(timer);
      if (shown) out.write(clearLine);
      shown = false;
    },
  };
}

export async function withProgress<T>(out: Output, text: string, work: Promise<T>): Promise<T> {
  const progress = startProgress(out, text);
  try {
    return await work;
  } finally {
    progress.end();
  }
}
