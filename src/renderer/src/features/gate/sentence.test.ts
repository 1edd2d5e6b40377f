import { describe, expect, it } from 'vitest';
import { readHealth } from '../../client/read-health';
import { partsOf, sentenceOf } from './sentence';

const answer = {
  status: 'degraded',
  name: 'farmhand',
  version: '0.1.0',
  ready: false,
  detail: 'No model can answer. LlamaFarm is not there.',
  action: 'Install LlamaFarm.',
  parts: { gateway: 'ready', llamafarm: 'absent', engine: 'failing' },
  uptimeMs: 5,
};

describe('the sentence of the page', () => {
  it('says what to do when no model can answer', () => {
    const health = readHealth(answer);
    expect(health).toEqual(answer);
    if (health === null) return;
    expect(sentenceOf({ kind: 'answered', health })).toEqual({
      tone: 'waits',
      title: 'noModel',
      detail: { said: answer.detail },
      action: { said: 'Install LlamaFarm.' },
    });
    expect(partsOf(health)).toEqual([
      { name: 'Gateway', tone: 'live', word: { key: 'ready' } },
      { name: 'LlamaFarm', tone: 'quiet', word: { key: 'absent' } },
      { name: 'Engine', tone: 'failed', word: { key: 'failing' } },
    ]);
  });

  it('takes an answer that is not of Farmhand for silence', () => {
    for (const other of [null, 'ok', [], {}, { ...answer, name: 'other' }, { ...answer, parts: null }, { ...answer, ready: 'yes' }])
      expect(readHealth(other)).toBeNull();
  });

  it('tells how to start a gateway that does not answer', () => {
    expect(sentenceOf({ kind: 'silent', why: 'gone' })).toMatchObject({ detail: { key: 'silent.gone' }, action: { key: 'silent.action' } });
    expect(partsOf(null).map(({ word }) => word)).toEqual([{ key: 'unknown' }, { key: 'unknown' }, { key: 'unknown' }]);
  });

  it('shows a part in a state that it does not know as the gateway says it', () => {
    const health = readHealth({ ...answer, parts: { ...answer.parts, engine: 'asleep' } });
    expect(partsOf(health)[2]).toEqual({ name: 'Engine', tone: 'quiet', word: { said: 'asleep' } });
  });
});
