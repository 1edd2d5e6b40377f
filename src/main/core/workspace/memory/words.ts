// How text becomes words, for the index and for what is looked up in it: the same function on both sides.

const letters: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ı: 'i' };

/** Scripts without spaces: every sign counts as a word of its own. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const spacelessEach = new RegExp(spaceless.source, 'gu');
const wordPattern = /[\p{L}\p{N}]+/gu;
const joinedPattern = /[\p{L}\p{N}]+(?:['’\-_.][\p{L}\p{N}]+)+/gu;

/** Lower case, without accents. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøłđæœðþı]/g, (letter) => letters[letter] ?? letter);
}

/** Every word in order, then the joined forms of compound ones: `Wi-Fi` gives `wi fi wifi`. */
export function indexWords(text: string): string[] {
  const folded = fold(text);
  const joined = (folded.match(joinedPattern) ?? []).map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''));
  return [...split(folded), ...joined];
}

/** One thing that is looked up: it matches a word of the text that starts with one of its forms. */
export interface Term {
  word: string;
  /** The word itself first, then shorter stems. */
  forms: string[];
  /** True for scripts without spaces: `word` is a phrase of single signs. */
  phrase: boolean;
}

/** The different words of a query without stop words; with them when nothing else is there. At most `limit`. */
export function queryTerms(text: string, limit: number): Term[] {
  const all = [...new Set(wordsOfQuery(fold(text)))];
  const content = all.filter((word) => !stopWords.has(word));
  return (content.length > 0 ? content : all).slice(0, limit).map(toTerm);
}

/** The words of a message that carry meaning; none when it has only stop words. */
export function contentTerms(text: string, limit: number): Term[] {
  return [...new Set(wordsOfQuery(fold(text)))]
    .filter((word) => !stopWords.has(word) && (word.length > 1 || spaceless.test(word)))
    .slice(0, limit)
    .map(toTerm);
}

/** Whether a word of the text is meant by the term. */
export function matches(term: Term, words: Set<string> | string[], joined: string): boolean {
  if (term.phrase) return joined.includes(` ${[...term.word].join(' ')} `);
  for (const word of words) {
    for (const form of term.forms) if (form.length >= 3 ? word.startsWith(form) : word === form) return true;
  }
  return false;
}

/** FTS5 text for one term: quoted, so that nothing in it is an operator. */
export function ftsOf(term: Term): string {
  if (term.phrase) return `"${[...term.word].join(' ')}"`;
  return term.forms.map((form) => (form.length >= 3 ? `"${form}"*` : `"${form}"`)).join(' OR ');
}

function split(folded: string): string[] {
  return folded.replace(spacelessEach, ' $& ').match(wordPattern) ?? [];
}

function wordsOfQuery(folded: string): string[] {
  const words: string[] = [];
  for (const run of folded.match(wordPattern) ?? []) {
    if (!spaceless.test(run)) words.push(run);
    else for (const piece of run.match(pieces) ?? []) words.push(piece);
  }
  for (const compound of folded.match(joinedPattern) ?? []) {
    const joined = compound.replace(/[^\p{L}\p{N}]/gu, '');
    if (!spaceless.test(joined)) words.push(joined);
  }
  return words;
}

const pieces = new RegExp(`(?:${spaceless.source})+|(?:(?!${spaceless.source})[\\p{L}\\p{N}])+`, 'gu');

function toTerm(word: string): Term {
  if (spaceless.test(word)) return { word, forms: [word], phrase: true };
  return { word, forms: [word, ...stems(word)], phrase: false };
}

/** Light English endings: enough that `codes` finds `code`, `battery` finds `batteries` and `allergies` finds `allergic`. */
function stems(word: string): string[] {
  if (word.length >= 6 && word.endsWith('ies')) return [word.slice(0, -2)];
  if (word.length >= 5 && /[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}i`];
  if (word.length >= 7 && word.endsWith('ing')) return [word.slice(0, -3)];
  if (word.length >= 6 && word.endsWith('ed')) return [word.slice(0, -2)];
  if (word.length >= 4 && word.endsWith('s') && !word.endsWith('ss')) return [word.slice(0, -1)];
  return [];
}

/** Words that say nothing about the subject, in English and German, and the verbs of commands and of asking. */
export const stopWords = new Set(
  (
    'a about actually after again all also am an and any anything are as ask at away back be because been before being but by call came can cannot could d did do does doing done down each else ' +
    'even ever every everything find for from get give gave go goes going gone got had has have having he hello help her here hers hey hi him his how i if in into is it its just keep know let like ll ' +
    'look m make many may maybe me mean might mine more most much must my need never new no not nothing now of off ok okay on once one only open or other our ours out over own please put re really ' +
    'remember remind right s said same say see set she should show so some something soon still stop such sure t take tell than thank thanks that the their them then there these they thing things think this ' +
    'those through time to today tomorrow too toggle try turn two under until up us use very want was way we well were what when where which while who whom whose why will with without would yes yesterday yet you your yours close ' +
    'switch move drive read write list file files note notes memory search calculate notify ve don doesn didn isn dont doesnt didnt isnt whats thats im ive lets cant wont ' +
    'aber alle als am an auch auf aus bei bin bis bist bitte da damit danke dann das dass dein deine dem den denn der des dich die dies diese dieser dieses dir doch du durch ein eine einem einen einer ' +
    'er es etwas fur gib gibt habe haben hallo hast hat hatte hatten hier ich ihm ihn ihr ihre im in ist ja jetzt kann kannst kein keine konnen lass mach mal man mein meine mich mir mit muss nach nicht nichts noch ' +
    'nun nur ob oder ohne sag sage sehr sein seine sich sie sind so soll sollte und uns unser unter vom von vor war waren warum was weil weisst welche wenn wer werde werden wie wieder will wir wird wo ' +
    'zeig zu zum zur heute morgen gestern merk merke dir schalte mache stelle'
  ).split(' '),
);
