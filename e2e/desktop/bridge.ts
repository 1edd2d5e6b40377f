// The bridge of the window as a test uses it, through the page.
import type { Page } from '@playwright/test';

export interface SeenEvent {
  seq: number;
  event: string;
  data: unknown;
}

interface Answer {
  ok: boolean;
  data?: unknown;
  error?: { code: string; message: string };
}

interface Bridge {
  request(method: string, params: unknown): Promise<Answer>;
  subscribe(after: number | null, listener: (event: SeenEvent) => void): () => void;
}

declare global {
  interface Window {
    farmhand: Bridge;
    seenEvents: SeenEvent[];
  }
}

/** Calls a method from within the page; rejects with what the error says. */
export async function call(page: Page, method: string, params: object): Promise<unknown> {
  const answer = await page.evaluate(([name, input]) => window.farmhand.request(name, input), [method, params] as const);
  if (!answer.ok) throw new Error(`${answer.error?.code}: ${answer.error?.message}`);
  return answer.data;
}

/** Collects events in the page from `after` on; null: from now on. The start of the subscription is the first of them. */
export async function watchEvents(page: Page, after: number | null = null): Promise<Page> {
  await page.evaluate(
    (from) =>
      new Promise<void>((resolve) => {
        window.seenEvents = [];
        window.farmhand.subscribe(from, (event) => {
          window.seenEvents.push(event);
          resolve();
        });
      }),
    after,
  );
  return page;
}

/** The first event of this name that was collected, also when it comes later. */
export async function nextEvent(page: Page, name: string): Promise<SeenEvent> {
  const found = await page.waitForFunction((wanted) => window.seenEvents.find(({ event }) => event === wanted), name);
  const event = await found.jsonValue();
  if (event === undefined) throw new Error(`no ${name}`);
  return event;
}
