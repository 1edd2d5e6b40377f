// One way to drive the desktop app for the spec, whatever runs it.
import type { Page } from '@playwright/test';

export interface MenuLine {
  label: string;
  id: string | null;
  enabled: boolean;
}

export interface DesktopDriver {
  /** The page of the main window. Another one after a crash. */
  page(): Promise<Page>;
  windowCount(): Promise<number>;
  isShown(): Promise<boolean>;
  hide(): Promise<void>;
  closeWindow(): Promise<void>;
  trayMenu(): Promise<MenuLine[]>;
  chooseInTray(id: string): Promise<void>;
  /** A further start of the program with these arguments; resolves when it has ended. */
  startAgain(args: readonly string[]): Promise<void>;
  crashPage(): Promise<void>;
  /** Presses a global shortcut; false when the app did not register it. */
  press(shortcut: string): Promise<boolean>;
  /** The buttons that the next questions get. */
  answer(...buttons: number[]): Promise<void>;
  /** Messages of the questions that were asked. */
  questions(): Promise<string[]>;
  openedLinks(): Promise<string[]>;
  notifications(): Promise<{ title: string; body: string }[]>;
  /** Ends the app as its menu does; resolves when it has ended. */
  quit(): Promise<void>;
}
