// The file in the address of the page: `/memory/skills/gate/SKILL.md`.

/** '' for none. */
export function fileOf(location: string): string {
  const path = location.replace(/^\/memory\/?/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

export function hrefOf(file: string): string {
  return `/memory/${file.split('/').map(encodeURIComponent).join('/')}`;
}

export type NewKind = 'note' | 'skill' | 'page';

/** `Gate codes` as a note is `memory/gate-codes.md`. Null: the name has characters that a file name should not have. */
export function newFileName(kind: NewKind, name: string): string | null {
  const plain = name.trim().replace(/\.md$/i, '').replace(/\s+/g, '-').toLowerCase();
  if (!/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,79}$/u.test(plain)) return null;
  if (kind === 'note') return `memory/${plain}.md`;
  return kind === 'skill' ? `skills/${plain}/SKILL.md` : `${plain}.md`;
}
