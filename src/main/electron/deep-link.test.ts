import { describe, expect, it } from 'vitest';
import { linkInArguments, parseDeepLink } from './deep-link';

describe('a farmhand:// link', () => {
  it.each([
    ['farmhand://ask?text=What%20is%20ripe%3F', { kind: 'ask', text: 'What is ripe?' }],
    ['farmhand://session/s_1-a', { kind: 'session', sessionId: 's_1-a' }],
    ['farmhand://open/settings', { kind: 'open', page: 'settings' }],
    ['farmhand://open/settings/', { kind: 'open', page: 'settings' }],
  ])('%s is read', (address, link) => expect(parseDeepLink(address)).toEqual(link));

  it.each([
    'farmhand://',
    'farmhand://ask',
    'farmhand://ask?text=',
    `farmhand://ask?text=${'a'.repeat(9_000)}`,
    `farmhand://ask?text=${'a'.repeat(20_000)}`,
    'farmhand://ask/now?text=hello',
    'farmhand://session/etc%2Fpasswd',
    'farmhand://session/a b',
    'farmhand://session/a%2Fb',
    'farmhand://open/devtools',
    'farmhand://open/settings?set=closeToTray',
    'farmhand://run?command=rm',
    'farmhand://user:password@ask?text=x',
    'farmhand:ask?text=x',
    'https://ask/?text=x',
    'nonsense',
  ])('%s is not', (address) => expect(parseDeepLink(address)).toBeNull());

  it('is found among the arguments of a start', () => {
    expect(linkInArguments(['/opt/farmhand', '--hidden', 'farmhand://open/chat', 'farmhand://open/models'])).toBe('farmhand://open/chat');
    expect(linkInArguments(['/opt/farmhand', '--link=farmhand://open/chat'])).toBeNull();
  });
});
