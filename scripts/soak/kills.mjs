// kill -9 at random moments of conversations with tools and approvals: what was acknowledged is there, nothing happened twice, the database is whole.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { connect, startGateway, wait } from './gateway.mjs';
import { createRandom } from './random.mjs';

const longestMs = 500;

export async function soakKills({ stateFolder, farm, seed, rounds, say }) {
  const random = createRandom(seed);
  const seen = { lost: [], doubled: [], broken: [], acknowledged: 0, results: 0, killsInRuns: 0, resumed: 0 };
  /** Metres that the rover surely drove, and those it may have driven. */
  const rover = { sure: 0, open: 0 };
  let gateway = await startGateway({ stateFolder, farm });
  /** Events of the store that were looked at: a session whose making was never acknowledged is in them too. */
  const log = { after: 0 };

  for (let round = 0; round < rounds; round += 1) {
    const facts = await converse(gateway, random, round);
    await gateway.kill();
    seen.acknowledged += facts.sent.length;
    seen.results += facts.results.size;
    if (facts.started.size > facts.ended.size) seen.killsInRuns += 1;
    gateway = await startGateway({ stateFolder, farm });
    await check(gateway, stateFolder, facts, rover, seen, round, log);
    const interrupted = [...facts.started].filter((runId) => !facts.ended.has(runId));
    if (interrupted.length > 0 && random.chance(0.5)) await resume(gateway, facts, rover, seen, log);
    if ((round + 1) % 50 === 0) say(`kills: ${round + 1} of ${rounds}, lost ${seen.lost.length}, doubled ${seen.doubled.length}, broken ${seen.broken.length}`);
  }
  await gateway.stop();
  return seen;
}

/** Talks to the gateway for a random while; what is noted was acknowledged or shown. */
async function converse(gateway, random, round) {
  const facts = { sent: [], finished: new Map(), results: new Map(), writes: new Map(), started: new Set(), ended: new Set(), sessions: new Set() };
  const client = await connect(gateway);
  client.on((event, data) => {
    if (event === 'run.started') facts.started.add(data.runId);
    if (event === 'run.finished') facts.ended.add(data.runId);
    if (event === 'message.finished' && data.message.role === 'assistant') facts.finished.set(data.message.id, data.message);
    if (event === 'tool.started' && data.tool === 'write_file') facts.writes.set(data.callId, data.arguments);
    if (event === 'tool.finished') facts.results.set(data.callId, data);
    if (event === 'approval.requested') {
      const decision = random.chance(0.8) ? 'allow' : 'deny';
      setTimeout(() => void client.call('approvals.resolve', { approvalId: data.approval.id, decision }).catch(() => {}), random.below(30));
    }
  });
  const talk = (async () => {
    for (let turn = 0; ; turn += 1) {
      const mark = `r${round}t${turn}`;
      const content = random.pick([
        'Move the rover forward 1 m',
        `Write a file notes/${mark}.md with ${mark}`,
        `Remember that mark ${mark} was seen`,
        `Turn on the ${mark} lamp`,
        `What is ${round} times ${turn + 2}, then move the rover forward 1 m`,
        `Tell me something about ${mark}`,
      ]);
      const text = `${content}.`;
      const answer = await client.call('chat.send', { content: text });
      facts.sent.push({ sessionId: answer.sessionId, text });
      facts.sessions.add(answer.sessionId);
      await wait(random.below(120));
    }
  })().catch(() => {});
  await wait(random.below(longestMs));
  // Not awaited before the kill: what is in flight stays in flight.
  setTimeout(() => client.close(), 5_000).unref();
  void talk;
  return facts;
}

async function check(gateway, stateFolder, facts, rover, seen, round, log) {
  const trees = new Map();
  for (const sessionId of facts.sessions) {
    const tree = await gateway.rpc('sessions.get', { sessionId, tree: true }).catch(() => null);
    if (tree === null) seen.lost.push(`round ${round}: session ${sessionId}`);
    else trees.set(sessionId, tree.messages);
  }
  const all = [...trees.values()].flat();
  for (const { sessionId, text } of facts.sent) {
    const count = (trees.get(sessionId) ?? []).filter((message) => message.role === 'user' && message.content[0]?.text === text).length;
    if (count === 0) seen.lost.push(`round ${round}: "${text}"`);
    if (count > 1) seen.doubled.push(`round ${round}: "${text}"`);
  }
  for (const message of facts.finished.values()) {
    const kept = all.find(({ id }) => id === message.id);
    if (kept === undefined || JSON.stringify(kept.content) !== JSON.stringify(message.content)) seen.lost.push(`round ${round}: answer ${message.id}`);
  }
  for (const [callId, { sessionId }] of facts.results) {
    if (!(trees.get(sessionId) ?? []).some((message) => message.toolCallId === callId)) seen.lost.push(`round ${round}: result of ${callId}`);
  }
  for (const [callId, { path: file, content }] of facts.writes) {
    if (facts.results.get(callId)?.outcome !== 'done') continue;
    const real = path.join(stateFolder, 'workspace', file);
    if (!existsSync(real) || readFileSync(real, 'utf8') !== content) seen.lost.push(`round ${round}: file ${file}`);
  }
  const started = new Map();
  const done = new Set();
  for (;;) {
    const { events } = await gateway.rpc('events.list', { after: log.after, limit: 1_000 });
    if (events.length === 0) break;
    log.after = events.at(-1).id;
    for (const { event, data } of events) {
      if (event === 'tool.started') started.set(data.callId, { count: (started.get(data.callId)?.count ?? 0) + 1, tool: data.tool });
      // A call that was cut off gets the end `stopped`: whether it happened is not known.
      if (event === 'tool.finished' && data.outcome !== 'stopped') done.add(data.callId);
      if (event === 'tool.finished' && data.tool === 'move' && data.outcome === 'done') rover.sure += 1;
    }
  }
  for (const [callId, { count, tool }] of started) {
    if (count > 1) seen.doubled.push(`round ${round}: ${callId} started ${count} times`);
    if (tool === 'move' && !done.has(callId)) rover.open += 1;
  }
  await checkRover(gateway, rover, seen, round);
  const database = new DatabaseSync(path.join(stateFolder, 'farmhand.db'), { readOnly: true });
  const result = database.prepare('PRAGMA integrity_check').all();
  database.close();
  if (result.length !== 1 || Object.values(result[0])[0] !== 'ok') seen.broken.push(`round ${round}: ${JSON.stringify(result).slice(0, 300)}`);
}

/** The rover started at 0,0 and only drives forward: how far it is from there is how often a move was done. */
async function checkRover(gateway, rover, seen, round) {
  const { rover: place } = await gateway.rpc('home.get');
  const metres = Math.round(Math.abs(place.x) + Math.abs(place.y));
  if (metres < rover.sure) seen.lost.push(`round ${round}: the rover drove ${metres} m, ${rover.sure} were shown`);
  if (metres > rover.sure + rover.open) seen.doubled.push(`round ${round}: the rover drove ${metres} m, at most ${rover.sure + rover.open} were asked`);
  // What an open call did is known now.
  rover.sure = metres;
  rover.open = 0;
}

/** Goes on with what was cut off; a call that may have happened must not happen again. */
async function resume(gateway, facts, rover, seen, log) {
  const client = await connect(gateway);
  const ends = new Set();
  client.on((event, data) => {
    if (event === 'run.finished') ends.add(data.sessionId);
    if (event === 'approval.requested') void client.call('approvals.resolve', { approvalId: data.approval.id, decision: 'deny' }).catch(() => {});
  });
  const waiting = new Set();
  for (const sessionId of facts.sessions) {
    const answer = await client.call('chat.resume', { sessionId }).catch(() => null);
    if (answer !== null) waiting.add(sessionId);
  }
  const giveUp = performance.now() + 10_000;
  while ([...waiting].some((sessionId) => !ends.has(sessionId)) && performance.now() < giveUp) await wait(20);
  const stuck = [...waiting].filter((sessionId) => !ends.has(sessionId));
  if (stuck.length > 0) seen.lost.push(`a resumed run did not end: ${stuck.join(', ')}`);
  seen.resumed += waiting.size;
  const { events } = await gateway.rpc('events.list', { after: log.after, limit: 1_000 });
  log.after = events.at(-1)?.id ?? log.after;
  rover.open += events.filter(({ event, data }) => event === 'tool.finished' && data.tool === 'move' && data.outcome === 'stopped').length;
  rover.sure += events.filter(({ event, data }) => event === 'tool.finished' && data.tool === 'move' && data.outcome === 'done').length;
  await checkRover(gateway, rover, seen, 'resumed');
  client.close();
}
