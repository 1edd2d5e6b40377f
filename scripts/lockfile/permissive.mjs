const permissive = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'CC-BY-4.0',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
  'WTFPL',
  'MPL-2.0',
]);

/** An SPDX expression is fine when one side of every OR, and every side of an AND, is. @param {string} expression */
export function isPermissive(expression) {
  const text = expression.trim().replace(/^\((.*)\)$/, '$1');
  if (/ AND /i.test(text)) return text.split(/ AND /i).every(isPermissive);
  if (/ OR /i.test(text)) return text.split(/ OR /i).some(isPermissive);
  return permissive.has(text);
}
