// Small recorders of pieces of Electron, for tests of single parts. e2e/desktop has a stand-in for the whole.
import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { ShellWindow } from './windows';

/** An event that says whether it was prevented. */
export function preventable<Details extends object>(details: Details) {
  const event = {
    ...details,
    prevented: false,
    preventDefault() {
      event.prevented = true;
    },
  };
  return event;
}

/** Listeners by event, called with what the test gives. */
export class Listeners {
  private readonly emitter = new EventEmitter();
  on(event: string, listener: (...args: never[]) => void): void {
    this.emitter.on(event, (...args) => Reflect.apply(listener, undefined, args));
  }
  once(event: string, listener: (...args: never[]) => void): void {
    this.emitter.once(event, (...args) => Reflect.apply(listener, undefined, args));
  }
  emit(event: string, ...args: unknown[]): void {
    this.emitter.emit(event, ...args);
  }
}

/** A window that only remembers. */
export class WindowRecorder extends Listeners implements ShellWindow {
  static made: WindowRecorder[] = [];
  readonly options: BrowserWindowConstructorOptions;
  readonly loaded: string[] = [];
  visible = false;
  focused = false;
  destroyed = false;
  reloads = 0;
  crashes = 0;
  readonly contents = new Listeners();
  readonly webContents = {
    id: 7,
    on: (event: string, listener: (...args: never[]) => void) => this.contents.on(event, listener),
    reload: () => {
      this.reloads += 1;
    },
    forcefullyCrashRenderer: () => {
      this.crashes += 1;
    },
  };

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    WindowRecorder.made.push(this);
  }

  async loadURL(address: string): Promise<void> {
    this.loaded.push(address);
  }
  show(): void {
    this.visible = true;
  }
  hide(): void {
    this.visible = false;
  }
  focus(): void {
    this.focused = true;
  }
  maximize(): void {}
  restore(): void {}
  destroy(): void {
    this.destroyed = true;
    this.emit('closed');
  }
  isVisible = (): boolean => this.visible;
  isFocused = (): boolean => this.focused;
  isMaximized = (): boolean => false;
  isMinimized = (): boolean => false;
  isDestroyed = (): boolean => this.destroyed;
  getNormalBounds = (): Rectangle => ({ x: 10, y: 20, width: 900, height: 700 });
}
