import type { JsonValue } from '@shared/domain/json';
import { describe, expect, it } from 'vitest';
import { isOfKind, sentenceOf, sessionOf } from './describe-event';

const logged = (event: string, data: JsonValue) => ({ id: 1, at: 0, event, data });

describe('an event in one sentence', () => {
  it('says how an answer ended', () => {
    expect(sentenceOf(logged('run.finished', { reason: 'done', facts: { model: 'qwen' } }))).toMatchObject({
      key: 'runFinished',
      values: { model: 'qwen' },
      tone: 'good',
    });
    expect(sentenceOf(logged('run.finished', { reason: 'failed', error: { message: 'No.' } }))).toMatchObject({
      key: 'runFailed',
      values: { message: 'No.' },
      tone: 'bad',
    });
    expect(sentenceOf(logged('run.finished', { reason: 'loop', facts: null }))).toMatchObject({ key: 'runEnded', values: { reason: 'loop' } });
  });

  it('says how a question was answered', () => {
    expect(sentenceOf(logged('approval.resolved', { approval: { state: 'denied', preview: 'Write.' } }))).toMatchObject({ key: 'approvalDenied', tone: 'bad' });
  });

  it('says that no model answers any more', () => {
    expect(sentenceOf(logged('route.changed', { model: null, reason: 'Gone.' }))).toMatchObject({ key: 'routeNone', values: { reason: 'Gone.' } });
  });

  it('shows what it does not know by its name', () => {
    expect(sentenceOf(logged('moon.rose', null))).toMatchObject({ key: 'other', values: { event: 'moon.rose' } });
    expect(sentenceOf(logged('tool.finished', 'odd'))).toMatchObject({ key: 'other' });
  });

  it('knows its session, wherever it stands', () => {
    expect(sessionOf({ data: { sessionId: 's1' } })).toBe('s1');
    expect(sessionOf({ data: { approval: { sessionId: 's2' } } })).toBe('s2');
    expect(sessionOf({ data: [] })).toBeNull();
  });

  it('is of a kind by its name', () => {
    expect(isOfKind('tool.started', 'tools')).toBe(true);
    expect(isOfKind('toolbox', 'tools')).toBe(false);
    expect(isOfKind('anything', 'all')).toBe(true);
  });
});
