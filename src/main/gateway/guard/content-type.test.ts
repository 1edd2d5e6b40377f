import { describe, expect, it } from 'vitest';
import { checkContentType } from './content-type';

const check = (method: string, type?: string) => checkContentType({ method, headers: type === undefined ? {} : { 'content-type': type } });

describe('checkContentType', () => {
  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset=utf-8'])('%s may pass', (type) => {
    expect(check('POST', type)).toBeNull();
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain; application/json',
    'text/plain, application/json',
    'application/jsonp',
    'application/json-patch+json',
    'xapplication/json',
    '',
  ])('%j is refused', (type) => {
    for (const method of ['POST', 'PUT', 'PATCH']) expect(check(method, type)?.code).toBe('unsupported_media_type');
  });

  it('a body without a type is refused', () => {
    expect(check('POST')?.code).toBe('unsupported_media_type');
  });

  it('a GET needs none', () => {
    expect(check('GET')).toBeNull();
    expect(check('GET', 'text/plain')).toBeNull();
  });
});
