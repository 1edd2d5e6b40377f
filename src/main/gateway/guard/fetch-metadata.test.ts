import { describe, expect, it } from 'vitest';
import { checkFetchMetadata } from './fetch-metadata';

const link = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
const check = (headers: Record<string, string>, navigable: boolean, method = 'GET') => checkFetchMetadata({ method, headers }, navigable);

describe('checkFetchMetadata', () => {
  it('a program, which sends none, may pass', () => {
    expect(check({}, false)).toBeNull();
  });

  it.each(['same-origin', 'none'])('%s may pass: our page, or the person at the address bar', (site) => {
    expect(check({ 'sec-fetch-site': site }, false)).toBeNull();
  });

  it.each(['cross-site', 'same-site', 'anything-else', ''])('%j is refused', (site) => {
    expect(check({ 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors' }, false)?.code).toBe('forbidden');
    expect(check({ 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors' }, true)?.code).toBe('forbidden');
  });

  it.each(['cross-site', 'same-site'])('a link from %s to the page may be followed', (site) => {
    expect(check({ 'sec-fetch-site': site, ...link }, true)).toBeNull();
  });

  it('a link to anything but the page is refused', () => {
    expect(check({ 'sec-fetch-site': 'cross-site', ...link }, false)?.code).toBe('forbidden');
  });

  it('a form that posts to the page from elsewhere is refused', () => {
    expect(check({ 'sec-fetch-site': 'cross-site', ...link }, true, 'POST')?.code).toBe('forbidden');
  });

  it.each(['iframe', 'frame', 'embed', 'object', 'image', 'script'])('the page as %s of another site is refused', (dest) => {
    expect(check({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': dest }, true)?.code).toBe('forbidden');
  });
});
