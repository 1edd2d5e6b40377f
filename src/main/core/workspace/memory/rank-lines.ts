// Which lines answer a search, and which deserve to be recalled unasked.
import type { MemoryHit } from '@shared/contract/memory';
import { cutAt } from '@shared/domain/untrusted-text';
import { curatedFiles } from './memory-files';
import type { IndexedLine, MemoryIndex } from './memory-index';
import { contentTerms, fold, matches, queryTerms, type Term } from './words';

const searchCandidates = 200;
const recallCandidates = 24;
/** Words of a message that are looked at, and the rarest of them that are looked up. */
const recallWords = 24;
const recallTerms = 8;
/** Lines in which a word may stand to be rare. */
const rare = 2;
/** Counting stops here: beyond it a word is simply frequent. */
const frequencyCap = 64;
/** Words; in a longer message two common ones meet by chance. */
const longMessage = 12;
const longestHit = 300;
const longestRecall = 160;

interface Scored {
  line: IndexedLine;
  matched: Term[];
}

/** Lines by number of matched terms, then by bm25, then the newer note. */
export function searchLines(index: MemoryIndex, query: string, limit: number): MemoryHit[] {
  const terms = queryTerms(query, 24);
  return score(index.findAny(terms, Math.max(searchCandidates, limit)), terms)
    .sort(better)
    .slice(0, limit)
    .map(({ line, matched }) => toHit(line, matched, longestHit));
}

/**
 * Lines worth putting beside a message nobody asked a search for: they share at least two words that carry meaning with it, or one that is
 * rare in memory and looks like a name, a number or a subject of its own.
 */
export function recallLines(index: MemoryIndex, message: string, limit: number): MemoryHit[] {
  const frequent = contentTerms(message, recallWords).map((term) => ({ term, frequency: index.frequency(term, frequencyCap) }));
  const known = frequent.filter(({ frequency }) => frequency > 0).sort((a, b) => a.frequency - b.frequency);
  if (known.length === 0) return [];
  const terms = known.slice(0, recallTerms).map(({ term }) => term);
  const wanted = frequent.length > longMessage ? 3 : 2;
  const together = score(index.findPairs(terms, recallCandidates), terms).filter(({ line, matched }) => !line.heading && distinct(matched) >= wanted);
  const names = namesIn(message);
  const telling = frequent.length > longMessage ? [] : known.filter(({ frequency }) => frequency <= rare).map(({ term }) => term);
  const alone = score(index.findAny(telling, recallCandidates), terms).filter(
    ({ line, matched }) => !line.heading && matched.some((term) => telling.includes(term) && isTelling(term, names, line.text)),
  );
  const seen = new Set<string>();
  return [...together, ...alone]
    .sort(better)
    .filter(({ line }) => {
      const key = fold(line.text);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, limit)
    .map(({ line, matched }) => toHit({ ...line, text: quotable(line.text) }, matched, longestRecall));
}

function score(lines: IndexedLine[], terms: Term[]): Scored[] {
  return lines.map((line) => {
    const words = line.words.split(' ');
    const joined = ` ${line.words} `;
    return { line, matched: terms.filter((term) => matches(term, words, joined)) };
  });
}

function better(a: Scored, b: Scored): number {
  return distinct(b.matched) - distinct(a.matched) || a.line.rank - b.line.rank || newer(a.line, b.line);
}

/** `code` and `codes` in one message are one word. */
function distinct(terms: Term[]): number {
  return terms.filter((term, position) => !terms.slice(0, position).some((earlier) => earlier.forms.some((form) => term.forms.includes(form)))).length;
}

function newer(a: IndexedLine, b: IndexedLine): number {
  return Number(isCurated(b.file)) - Number(isCurated(a.file)) || b.file.localeCompare(a.file) || b.line - a.line;
}

function isCurated(file: string): boolean {
  return curatedFiles.some((name) => name === file);
}

/** Words that stand with a capital inside a sentence. */
function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  for (const match of text.matchAll(/(?<=[\p{L}\p{N},;'"“„(-]\s)\p{Lu}[\p{L}\p{N}]*/gu)) names.add(fold(match[0]));
  return names;
}

function isTelling(term: Term, namesInMessage: Set<string>, line: string): boolean {
  if (term.phrase) return term.word.length >= 2;
  if (/\d/.test(term.word)) return term.word.length >= 3;
  if (everydayWords.has(term.word) || term.forms.some((form) => everydayWords.has(form))) return false;
  if (term.word.length >= 7) return true;
  return term.word.length >= 3 && (namesInMessage.has(term.word) || namesIn(line).has(term.word));
}

function toHit({ file, line, text }: IndexedLine, matched: Term[], limit: number): MemoryHit {
  return { file, line, text: excerpt(text, matched, limit) };
}

/** Recalled lines stand in quotes inside brackets; they must not be able to close either. */
function quotable(text: string): string {
  return text.replaceAll('"', "'").replaceAll('[', '(').replaceAll(']', ')');
}

/** A long line around its first matched word. */
function excerpt(text: string, matched: Term[], limit: number): string {
  if (text.length <= limit) return text;
  const lower = text.toLowerCase();
  const places = matched.flatMap(({ forms }) => forms.map((form) => lower.indexOf(form))).filter((place) => place >= 0);
  const first = places.length > 0 ? Math.min(...places) : 0;
  if (first < limit * 0.6) return `${cutAt(text, limit - 1).trimEnd()}…`;
  const start = text.lastIndexOf(' ', first - Math.floor(limit * 0.3)) + 1;
  const rest = text.slice(start);
  return `…${rest.length <= limit - 1 ? rest : `${cutAt(rest, limit - 2).trimEnd()}…`}`;
}

/** Long words that are about anything: alone they are no reason to recall a line. */
const everydayWords = new Set(
  (
    'another anybody anyone anywhere already although always amount answer around bathroom because bedroom before beginning believe better between bottom brightness ceiling change changed check children ' +
    'computer continue correct current currently curtain curtains degrees details device devices different directory document downstairs during either english enough evening everyone everybody exactly example explain finally folder following ' +
    'forward further garage general german general happened happens heating however hundred important including information instead kitchen language largest lights living machine message message minutes moment monday morning ' +
    'necessary nothing notification number outside perhaps percent person picture possible present probably problem program question questions quickly rather reading remaining reminder results saturday seconds several ' +
    'shutter shutters simple simulated somebody someone somewhere special started sunday temperature thermostat thousand thursday together tonight tuesday upstairs various wednesday weather weekend welcome whatever whether window windows without working writing written ' +
    'friday section sentence summary summarize summarise translate workspace paragraph version website'
  ).split(' '),
);
