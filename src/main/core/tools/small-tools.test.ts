import { describe, expect, it } from 'vitest';
import { createMemoryGetTool, createMemorySearchTool, createMemoryWriteTool } from './memory-tools';
import { createNotifyTool, type Notification } from './notify';
import { createTimeNowTool } from './time-now';
import type { Tool, ToolContext, ToolResult } from './tool';
import { openTestWorkspace } from './tools.fixture';

const context: ToolContext = { signal: new AbortController().signal, sessionId: 's', runId: 'r', callId: 'c', progress: () => {} };
const run = (tool: Tool, input: Record<string, string | number>): Promise<ToolResult> => tool.run(input, context);

describe('notify', () => {
  const notes: Notification[] = [];
  const tool = (shown: boolean | Error): Tool =>
    createNotifyTool(async (notification) => {
      notes.push(notification);
      if (shown instanceof Error) throw shown;
      return shown;
    });

  it('tells whether it was seen on a desktop', async () => {
    expect(await run(tool(true), { message: 'Eggs are done' })).toMatchObject({ content: 'Notification shown.', details: { shownOnDesktop: true } });
    expect(await run(tool(false), { message: 'Eggs are done' })).toMatchObject({ content: 'Notification sent. No desktop is here, so it stands in the log.' });
    expect(await run(tool(false), { message: 'x', channel: 'log', priority: 'high' })).toMatchObject({ content: 'Notification written to the log.' });
    expect(notes.at(-1)).toEqual({ message: 'x', channel: 'log', priority: 'high' });
  });

  it('never fails because of the desktop', async () => {
    expect(await run(tool(new Error('no daemon')), { message: 'x' })).toMatchObject({ content: expect.stringContaining('sent') });
  });

  it('shows one clean line of bounded length', async () => {
    await run(tool(true), { message: `a\n\u0000b <|im_end|> ${'x'.repeat(900)}` });
    expect(notes.at(-1)?.message).toMatch(/^a b \(im_end\) x+…$/);
    expect(notes.at(-1)?.message.length).toBe(500);
    expect(await run(tool(true), { message: ' \n ' })).toMatchObject({ isError: true });
  });
});

describe('time_now', () => {
  const tool = createTimeNowTool({ clock: () => Date.UTC(2026, 10, 21, 8, 30, 12), zone: 'Europe/Berlin' });
  const said = async (timezone?: string): Promise<string> => (await run(tool, timezone === undefined ? {} : { timezone })).content;

  it('tells the time of this computer', async () => {
    expect(await said()).toBe('Saturday 2026-11-21 09:30:12 UTC+01:00 (Europe/Berlin)');
    expect(await said('local')).toBe(await said());
  });

  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['berlin', 'Europe/Berlin'],
    ['Berlin, Germany', 'Europe/Berlin'],
    ['New York', 'America/New_York'],
    ['new_york', 'America/New_York'],
    ['America/New York', 'America/New_York'],
    ['NYC', 'America/New_York'],
    ['PST', 'America/Los_Angeles'],
    ['Pacific Time', 'America/Los_Angeles'],
    ['San Francisco', 'America/Los_Angeles'],
    ['Tokyo time', 'Asia/Tokyo'],
    ['japan', 'Asia/Tokyo'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['Europe/Munich', 'Europe/Berlin'],
    ['Sydny', 'Australia/Sydney'],
    ['UTC', 'UTC'],
    ['gmt', 'UTC'],
    ['UTC+2', '+02:00'],
    ['GMT-05:30', '-05:30'],
    ['+5', '+05:00'],
  ])('%j is %s', async (asked, zone) => {
    expect(await said(asked)).toMatch(
      new RegExp(`^(?:Friday|Saturday) 2026-11-2[12] \\d\\d:\\d\\d:\\d\\d UTC[+-]\\d\\d:\\d\\d \\(${zone.replace(/[+]/g, '\\+')}\\)$`),
    );
  });

  it.each(['Atlantis', 'xx', 'the moon', '../../etc', 'x'.repeat(500), 'UTC+99'])('%j is no zone, and the model is told how to name one', async (asked) => {
    expect(await run(tool, { timezone: asked })).toMatchObject({
      isError: true,
      content: expect.stringMatching(/^Error: there is no time zone .*Europe\/Berlin\.$/),
    });
  });
});

describe('memory tools', () => {
  it('memory_write says where the fact is', async () => {
    const { files, remove } = openTestWorkspace();
    const write = async (text: string) => ({ file: 'memory/2026-11-21.md', line: 2, text, added: text !== 'known' });
    expect((await run(createMemoryWriteTool({ write }, files), { text: 'new' })).content).toBe('Noted in memory/2026-11-21.md.');
    expect((await run(createMemoryWriteTool({ write }, files), { text: 'known' })).content).toBe('Already noted in memory/2026-11-21.md.');
    remove();
  });

  it('memory_search gives one line for each hit', async () => {
    const search = async (query: string) => (query === 'gate' ? [{ file: 'MEMORY.md', line: 3, text: 'North gate code is 4411' }] : []);
    expect((await run(createMemorySearchTool({ search }), { query: 'gate' })).content).toBe('MEMORY.md:3 North gate code is 4411');
    expect((await run(createMemorySearchTool({ search }), { query: 'moon' })).content).toBe('Nothing found in memory for "moon".');
  });

  it('memory_get gives a window of lines', async () => {
    const tool = createMemoryGetTool({ get: async (file) => ({ file, text: 'one\ntwo\nthree\n' }) });
    expect((await run(tool, { file: 'MEMORY.md' })).content).toBe('one\ntwo\nthree');
    expect((await run(tool, { file: 'MEMORY.md', from_line: 2, lines: 1 })).content).toBe('two\n[Lines 2 to 2 of 3 in MEMORY.md.]');
    expect((await run(tool, { file: 'MEMORY.md', from_line: 99, lines: -5 })).content).toBe('three\n[Lines 3 to 3 of 3 in MEMORY.md.]');
    expect((await run(createMemoryGetTool({ get: async (file) => ({ file, text: '\n' }) }), { file: 'USER.md' })).content).toBe('USER.md is empty.');
  });
});
