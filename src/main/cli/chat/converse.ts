// A conversation at the prompt. What is typed during an answer steers it.
import { createInterface } from 'node:readline';
import type { Client } from '@shared/client';
import { FarmhandError } from '@shared/contract/errors';
import type { Connection } from '../connect';
import { type ExitCode, exitCodes } from '../exit-codes';
import { count, oneLine } from '../format';
import type { Terminal } from '../terminal';
import { createApprovalAnswerer } from './answer-approvals';
import type { ChatChoice } from './ask-once';
import { type ChatState, runChatCommand } from './chat-commands';
import { followSession, type SessionView } from './follow-session';
import { createRunPrinter } from './run-printer';

/** ms in which a second Ctrl+C means to leave. */
const twiceMs = 2_000;

/** Talks until the person leaves. */
export async function converse({ client, address, isAlive }: Connection, terminal: Terminal, choice: ChatChoice): Promise<ExitCode> {
  const { err } = terminal;
  const usualPrompt = err.paint('bold', '> ');
  const lines = createInterface({
    input: terminal.input,
    output: terminal.echo,
    terminal: terminal.inputIsTerminal,
    prompt: usualPrompt,
    historySize: 200,
  });
  const state: ChatState = { sessionId: choice.session ?? null, model: choice.model, mode: choice.mode };
  const printer = createRunPrinter(terminal);
  const left = Promise.withResolvers<void>();
  let running: string | null = null;
  let question: ((line: string | null) => void) | null = null;
  let interruptedAt = Number.NEGATIVE_INFINITY;
  let gone = false;
  /** The prompt stands at the end of the screen. */
  let prompting = false;
  let sending: Promise<unknown> = Promise.resolve();

  const approvals = createApprovalAnswerer(
    client,
    terminal,
    {
      ask: (text, signal) =>
        new Promise((resolve) => {
          const settle = (line: string | null): void => {
            question = null;
            lines.setPrompt(usualPrompt);
            signal.removeEventListener('abort', onAbort);
            resolve(line);
          };
          const onAbort = (): void => {
            err.line();
            settle(null);
          };
          signal.addEventListener('abort', onAbort, { once: true });
          question = settle;
          lines.setPrompt(text);
          lines.prompt();
        }),
    },
    printer.freshLine,
    (sessionId) => sessionId === state.sessionId,
  );
  // Whoever sits at a prompt may answer for other sessions too: a program that waits for a yes has no prompt of its own.
  const stopApprovals = client.on('approval.requested', ({ approval }) => approvals.answer(approval));
  const view: SessionView = {
    ...printer,
    approval() {},
    started(run) {
      running = run.runId;
      // Somebody else began it, in the window perhaps, while the prompt stands here.
      if (prompting) err.line();
      prompting = false;
    },
    ended(end) {
      printer.ended(end);
      if (running === end.runId) running = null;
      prompt();
    },
  };
  let follower = followSession(client, view, isAlive);
  if (state.sessionId !== null) follower.adopt(state.sessionId);

  const prompt = (): void => {
    if (running !== null || question !== null || gone || prompting) return;
    prompting = true;
    lines.prompt();
  };

  /** A new session gets a follower of its own, that has not adopted one yet. */
  function beginAnew(): void {
    follower.dispose();
    follower = followSession(client, view, isAlive);
    if (state.sessionId !== null) follower.adopt(state.sessionId);
  }

  async function send(content: string) {
    const { sessionId, model, mode } = state;
    const sent = await client.call('chat.send', {
      content,
      ...(sessionId === null ? {} : { sessionId }),
      ...(model === undefined ? {} : { model }),
      ...(mode === undefined ? {} : { mode }),
    });
    if (state.sessionId !== sent.sessionId) {
      state.sessionId = sent.sessionId;
      follower.adopt(sent.sessionId);
    }
    return sent;
  }

  async function say(content: string): Promise<void> {
    // One after the other: the first message makes the session that the next ones go to.
    const turn = sending.then(() => send(content));
    sending = turn.catch(() => {});
    const sent = await turn;
    if (sent.state !== 'started') return;
    try {
      await follower.ended(sent.runId);
    } catch (error) {
      running = null;
      throw error;
    }
  }

  async function take(line: string): Promise<void> {
    const text = line.trim();
    if (text === '') return;
    if (!text.startsWith('/')) return say(text);
    const next = await runChatCommand(client, terminal, state, text);
    if (next === 'leave') left.resolve();
    if (next === 'other-session') beginAnew();
  }

  lines.on('line', (line) => {
    prompting = false;
    if (question !== null) return question(line);
    void take(line)
      .catch((error: unknown) => {
        printer.freshLine();
        prompting = false;
        err.line(err.paint('yellow', `  ${error instanceof FarmhandError ? error.message : String(error)}`));
      })
      .finally(prompt);
  });
  lines.on('close', () => {
    gone = true;
    question?.(null);
    left.resolve();
  });
  lines.on('SIGINT', () => {
    const twice = performance.now() - interruptedAt < twiceMs;
    interruptedAt = performance.now();
    if (twice) return left.resolve();
    if (running !== null && state.sessionId !== null) return void client.call('chat.stop', { sessionId: state.sessionId }).catch(() => {});
    printer.freshLine();
    if (prompting) err.line();
    prompting = false;
    err.line(err.paint('dim', '  Ctrl+C again leaves, as does /exit.'));
    prompt();
  });

  await greet(client, terminal, address);
  prompt();
  await left.promise;
  lines.close();
  if (running !== null && state.sessionId !== null) await client.call('chat.stop', { sessionId: state.sessionId }).catch(() => {});
  follower.dispose();
  stopApprovals();
  approvals.dispose();
  if (state.sessionId !== null) err.line(err.paint('dim', `Go on later with: farmhand chat --session ${state.sessionId}`));
  return exitCodes.ok;
}

async function greet(client: Client, { err }: Terminal, address: string | null): Promise<void> {
  const [{ route }, { sessions }] = await Promise.all([client.call('models.list', {}), client.call('sessions.list', { limit: 500 })]);
  err.line(
    `Farmhand${address === null ? ' in this terminal' : ` at ${address}`}, ${count(sessions.length, 'earlier session')}. /help shows what can be typed.`,
  );
  if (route.model === null) err.line(err.paint('yellow', `No model can answer. ${route.action ?? route.reason}`));
  else err.line(err.paint('dim', oneLine(`${route.model} answers. ${route.reason}`, 400)));
}
