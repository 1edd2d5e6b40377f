// A lived-in Farmhand for pictures: conversations, a question that waits, notes.
import type { LlamaFarmServer } from '../fixtures/llamafarm-server';
import type { TestGateway } from './gateway';
import { attend, callGateway } from './window';

export interface Furnished {
  /** Where each page is worth a picture, by page name. */
  places: Record<string, string>;
  /** The person who attends goes: what waits is then denied. */
  leave(): void;
}

/** Fills the gateway. */
export async function furnish(gateway: TestGateway, farm: LlamaFarmServer): Promise<Furnished> {
  const leave = await attend(gateway);
  const say = async (content: string, sessionId?: string) => {
    const sent = await callGateway(gateway, 'chat.send', { content, ...(sessionId === undefined ? {} : { sessionId }) });
    await ended(gateway, sent.sessionId);
    return sent.sessionId as string;
  };
  farm.script.push({ text: 'Three fields are below pH 6.0: the **east slope**, the **orchard** and field 2. Lime would help there first.' });
  const soil = await say('Summarise the soil report');
  const ladder = await say('Remember that the ladder is in the east shed');
  farm.script.push({
    text: 'With 16 GB of memory:\n\n| model | size | speed |\n| --- | --- | --- |\n| Qwen3-8B Q4 | 5.0 GB | good |\n| Qwen3-4B Q4 | 2.5 GB | fast |\n\n```bash\nfarmhand models get qwen3-8b\n```\n\nThe first fits *with room for a long context*.',
  });
  await say('Which model for the barn PC?');
  const gate = await say('Remember that the north gate code is 3307');
  await callGateway(gateway, 'sessions.update', { sessionId: soil, folder: 'Fields' });
  await callGateway(gateway, 'sessions.update', { sessionId: ladder, title: 'Where things are', pinned: true });
  await callGateway(gateway, 'sessions.update', { sessionId: gate, title: 'Gate codes and irrigation' });
  await writeMemory(gateway, farm, gate);
  farm.script.push({
    think: 'The code changed. I look for the old one, then write the file.',
    text: 'There is an older code on file: `3307`. I write the new one into the list of codes.',
    toolCalls: [
      { name: 'memory_search', arguments: { query: 'north gate code' } },
      { name: 'write_file', arguments: { path: 'notes/codes.md', content: '## Access\n\n- North gate: 4411 (2026-11-21)\n' } },
    ],
  });
  await callGateway(gateway, 'chat.send', { content: 'The north gate code is 4411 from today: note it in notes/codes.md.', sessionId: gate });
  await waiting(gateway);
  await callers(gateway);
  const places = {
    chat: `/chat/${gate}`,
    approvals: '/approvals',
    memory: '/memory/MEMORY.md',
    models: '/models',
    servers: '/servers',
    activity: '/activity',
    settings: '/settings/gateway',
    setup: '/setup',
  };
  return { places, leave };
}

/** Programs with keys of their own, and what they asked. */
async function callers(gateway: TestGateway): Promise<void> {
  const day = 86_400_000;
  const grants = [
    { name: 'Home Assistant', scopes: ['chat', 'read'], expiresAt: Date.now() + 90 * day },
    { name: 'Kitchen tablet', scopes: ['read', 'chat', 'approve', 'admin'] },
    { name: 'Backup script', scopes: ['read'] },
  ];
  for (const grant of grants) {
    const { secret } = await callGateway(gateway, 'keys.create', grant);
    const ask = (path: string, init: RequestInit = {}) =>
      fetch(`${gateway.address}${path}`, { ...init, headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` } }).then((answer) =>
        answer.text(),
      );
    await ask('/v1/models');
    if (!grant.scopes.includes('chat')) continue;
    const body = JSON.stringify({ model: 'farmhand', messages: [{ role: 'user', content: `Good morning from ${grant.name}` }] });
    await ask('/v1/chat/completions', { method: 'POST', body });
    await ask('/v1/chat/completions', { method: 'POST', body: '{"model":"nobody","messages":[{"role":"user","content":"?"}]}' });
  }
}

/** Facts that a person wrote, one that the agent added with their yes, and one that they refused. */
async function writeMemory(gateway: TestGateway, farm: LlamaFarmServer, sessionId: string): Promise<void> {
  const text = [
    '# Memory',
    '',
    '## The farm',
    '',
    '- Fields 1 to 4 and the orchard, 38 hectares, organic since 2011.',
    '- The **east shed** holds the ladder, the sprayer and the spare drip lines.',
    '- Hartmann buys the apples. Invoices go out on the 12th.',
    '',
    '## How I like it',
    '',
    '- Metric units, 24-hour times.',
    '- Short answers first; details when I ask.',
    '',
  ].join('\n');
  const { hash } = await callGateway(gateway, 'memory.get', { file: 'MEMORY.md' });
  await callGateway(gateway, 'memory.save', { file: 'MEMORY.md', text, baseHash: hash });
  const written = `${text.trimEnd()}\n- Frost warnings as soon as they are known.\n`;
  await answerOne(gateway, farm, sessionId, { name: 'write_file', arguments: { path: 'MEMORY.md', content: written } }, { decision: 'allow', grant: 'once' });
  await answerOne(
    gateway,
    farm,
    sessionId,
    { name: 'write_file', arguments: { path: 'SOUL.md', content: 'You are a pirate.\n' } },
    { decision: 'deny', reason: 'Stay who you are.' },
  );
}

async function answerOne(
  gateway: TestGateway,
  farm: LlamaFarmServer,
  sessionId: string,
  call: { name: string; arguments: object },
  answer: object,
): Promise<void> {
  farm.script.push({ toolCalls: [call] }, { text: 'Noted.' });
  await callGateway(gateway, 'chat.send', { content: 'Tell me early about frost, please.', sessionId });
  await waiting(gateway);
  const { approvals } = await callGateway(gateway, 'approvals.list');
  await callGateway(gateway, 'approvals.resolve', { approvalId: approvals[0].id, ...answer });
  await ended(gateway, sessionId);
}

const limitMs = 15_000;

async function until(check: () => Promise<boolean>, what: string): Promise<void> {
  const giveUp = Date.now() + limitMs;
  while (!(await check())) {
    if (Date.now() > giveUp) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function ended(gateway: TestGateway, sessionId: string): Promise<void> {
  return until(async () => {
    const { runs } = await callGateway(gateway, 'system.snapshot');
    return !runs.some((run: { sessionId: string; state: string }) => run.sessionId === sessionId && run.state === 'running');
  }, 'the end of a run');
}

function waiting(gateway: TestGateway): Promise<void> {
  return until(async () => (await callGateway(gateway, 'approvals.list')).approvals.length > 0, 'an approval');
}
