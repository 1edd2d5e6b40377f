// Every word of every message, found by its beginning.
import type { SessionHit } from '@shared/contract/sessions';
import { cutAt, stripInvisible } from '@shared/domain/untrusted-text';
import type { Database } from './database';
import { toMessage } from './session-rows';

export interface SearchQuery {
  query: string;
  limit: number;
  sessionId?: string | undefined;
}

/** Words of a query that are looked at. */
const mostWords = 12;
/** Characters of a snippet, and how many of them stand before the first word found. */
const snippetLength = 200;
const snippetLead = 60;

// Scripts that are written without spaces have no words to the index: they are looked for as they stand.
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const wordPattern = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

/** Messages that hold all the words, newest first. A hit stands in a session that is not deleted. */
export function searchMessages(db: Database, { query, limit, sessionId }: SearchQuery): SessionHit[] {
  const words = [...new Set((query.match(wordPattern) ?? []).map(fold))].filter((word) => word !== '').slice(0, mostWords);
  if (words.length === 0) return [];
  const range = sessionId === undefined ? null : numbersOf(db, sessionId);
  const rows = words.some((word) => spaceless.test(word)) ? scan(db, words, limit, sessionId) : lookUp(db, words, limit, sessionId, range);
  return rows.map((row) => {
    const { id, sessionId: session, role, content, createdAt } = toMessage(row);
    const text = content.flatMap((part) => (part.type === 'text' ? part.text : [])).join('\n');
    return { sessionId: session, messageId: id, title: String(row.title), role, ...snippetOf(text, words), createdAt };
  });
}

const found = `SELECT messages.*, sessions.title FROM messages JOIN sessions ON sessions.id = messages.session_id AND sessions.deleted_at IS NULL`;

// Rows come out newest first as the index has them: nothing is sorted, and only as many are read as are wanted.
function lookUp(db: Database, words: string[], limit: number, sessionId: string | undefined, range: [number, number] | null) {
  const match = words.map((word) => `"${word}"*`).join(' AND ');
  const [from, to] = range ?? [0, Number.MAX_SAFE_INTEGER];
  return db.all(
    `SELECT hit.* FROM message_words
     JOIN message_numbers ON message_numbers.number = message_words.rowid
     JOIN (${found}) AS hit ON hit.id = message_numbers.message_id
     WHERE message_words MATCH ?1 AND message_words.rowid BETWEEN ?2 AND ?3 AND (?4 IS NULL OR hit.session_id = ?4)
     ORDER BY message_words.rowid DESC LIMIT ?5`,
    match,
    from,
    to,
    sessionId ?? null,
    limit,
  );
}

function scan(db: Database, words: string[], limit: number, sessionId: string | undefined) {
  const all = words.map((_word, index) => `instr(lower(messages.body), ?${index + 3}) > 0`).join(' AND ');
  return db.all(
    `${found} WHERE (?1 IS NULL OR messages.session_id = ?1) AND messages.state <> 'partial' AND ${all} ORDER BY messages.rowid DESC LIMIT ?2`,
    sessionId ?? null,
    limit,
    ...words,
  );
}

/** Between which numbers the messages of a session lie, so that the index is read only there. */
function numbersOf(db: Database, sessionId: string): [number, number] {
  const row = db.get(
    `SELECT min(number) AS first, max(number) AS last FROM messages JOIN message_numbers ON message_numbers.message_id = messages.id WHERE session_id = ?`,
    sessionId,
  );
  return [Number(row?.first ?? 0), Number(row?.last ?? -1)];
}

/** As the index has it: lower case, without the marks of Latin, Greek and Cyrillic letters. Those of other scripts make another letter. */
function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .toLowerCase();
}

/** The text around the first word found, on one line, and where the words stand in it. */
export function snippetOf(raw: string, words: string[]): { snippet: string; marks: [number, number][] } {
  const text = stripInvisible(raw).replaceAll(/\s+/g, ' ').trim();
  const all = marksIn(text, words);
  const first = all[0]?.[0] ?? 0;
  const begin = first <= snippetLead ? 0 : Math.max(0, text.lastIndexOf(' ', first - snippetLead) + 1 || first - snippetLead);
  const lead = begin > 0 ? '…' : '';
  const rest = text.slice(begin);
  const body = rest.length > snippetLength ? `${cutAt(rest, snippetLength)}…` : rest;
  const shift = lead.length - begin;
  const end = begin + (rest.length > snippetLength ? body.length - 1 : body.length);
  const marks = all.flatMap(([from, to]): [number, number][] => (from >= begin && to <= end ? [[from + shift, to + shift]] : []));
  return { snippet: lead + body, marks };
}

function marksIn(text: string, words: string[]): [number, number][] {
  const marks: [number, number][] = [];
  const pieces = words.filter((word) => spaceless.test(word));
  for (const match of text.matchAll(wordPattern)) {
    const folded = fold(match[0]);
    const word = words.find((each) => folded.startsWith(each));
    if (word !== undefined) {
      // As many signs as the query gave: marks and the letters below them count as one.
      marks.push([match.index, match.index + Math.min(match[0].length, markedLength(match[0], word))]);
      continue;
    }
    for (const piece of pieces) {
      const at = match[0].toLowerCase().indexOf(piece);
      if (at >= 0) marks.push([match.index + at, match.index + at + piece.length]);
    }
  }
  return marks;
}

/** How much of `original` makes up the folded beginning `word`. */
function markedLength(original: string, word: string): number {
  let taken = '';
  let length = 0;
  for (const sign of original) {
    if (taken.length >= word.length && fold(sign) !== '') break;
    taken += fold(sign);
    length += sign.length;
  }
  return length;
}
