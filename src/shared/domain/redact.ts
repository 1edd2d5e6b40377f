// The one place that knows what a secret looks like. Pure: what is known to be secret comes in as values.

/** Stands where a secret was. */
export const removed = '[secret removed]';

/** Characters; a shorter known value would tear words apart that only look like it. */
const shortestKnown = 8;

/** A word begins here. Where text stands inside JSON inside text, a line break before it is the two characters `\n`, which are no part of it. */
const begins = String.raw`(?:(?<!\w)(?!(?<=\\)[nrtbf])|(?<=\\[nrtbf]))`;
const form = (pattern: string, flags = 'g') => new RegExp(begins + pattern, flags);

/** Forms that are secret wherever they stand. Keep `signs` in step: a text without any of them is not looked at further. */
const forms: readonly [pattern: RegExp, replacement: string][] = [
  [/-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----|$)/g, removed],
  [form(String.raw`fhk_[\w-]{20,}`), removed],
  [form(String.raw`(?:sk|pk|rk)[-_](?:ant-|proj-|live_|test_|or-)?[\w-]{16,}`), removed],
  [
    form(String.raw`(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|hf_[A-Za-z0-9]{20,}|npm_[A-Za-z0-9]{20,}|xox[abeoprs]-[\w-]{10,})`),
    removed,
  ],
  [form(String.raw`AIza[\w-]{30,}`), removed],
  [form(String.raw`(?:AKIA|ASIA|AGPA|AIDA|AROA)[A-Z0-9]{16}\b`), removed],
  [form(String.raw`eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*`), removed],
  [form(String.raw`(Bearer|Basic)( +|%20)[\w.~+/=-]{8,}`, 'gi'), `$1 ${removed}`],
  [
    form(String.raw`(authorization\b["']?\s*[:=]\s*["']?(?:(?:Bearer|Basic|Token|Digest) +)?)(?!\[secret removed\])(?!Bearer|Basic)[^\s"',;}]{8,}`, 'gi'),
    `$1${removed}`,
  ],
  [form(String.raw`([a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"']{0,100}:)[^\s/@"']{1,300}(?=@)`, 'gi'), `$1${removed}`],
];

const assigned = form(String.raw`([A-Za-z][\w.-]{1,80}?)((?:\\?["'])?=(?:\\?["'])?|\\?["']\s{0,4}:\s{0,4}\\?["'])([^\s"'\\,;&}]{6,})`);
const queried = /([?&#](?:key|link|code|sig|signature)=)[^\s&#"']{6,}/gi;

const signs =
  /PRIVATE KEY|fhk_|[spr]k[-_]|gh[pousr]_|github_pat_|glpat-|hf_|npm_|xox[abeoprs]-|AIza|A(?:KIA|SIA|GPA|IDA|ROA)[A-Z0-9]|eyJ|bearer|basic|authorization|:\/\/|secret|passw|passphrase|token|api.?key|access.?key|auth.?key|credential|cookie|[?&#](?:key|link|code|sig|signature)=/i;

const secretWords = new Set([
  'secret',
  'secrets',
  'password',
  'passwords',
  'passwd',
  'passphrase',
  'token',
  'credential',
  'credentials',
  'authorization',
  'cookie',
]);
const keyKinds = new Set(['api', 'access', 'private', 'auth', 'signing', 'encryption', 'secret', 'client', 'account', 'service']);

/** Whether a setting, field or variable of this name holds a secret: `apiKey`, `OPENAI_API_KEY`, `db-password`; not `key`, `maxTokens` or `tokenizer`. */
export function isSecretName(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words.some(
    (word, index) => secretWords.has(word) || word === 'apikey' || ((word === 'key' || word === 'keys') && index > 0 && keyKinds.has(words[index - 1] ?? '')),
  );
}

/** The string values under secret names, at any depth: what `createRedactor` should know of settings or of an environment. */
export function secretValues(value: unknown, underSecretName = false): string[] {
  if (typeof value === 'string') return underSecretName && value.length >= shortestKnown ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => secretValues(item, underSecretName));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => secretValues(item, underSecretName || isSecretName(name)));
}

export interface Redactor {
  /** The text with every secret replaced. The same string when there is none. */
  text(text: string): string;
  /** A copy of plain data with every secret replaced, and with every string under a secret name. The same object when there is none. */
  data<T>(value: T): T;
}

/** Secrets by their form and their names, and the values that `known` gives; it is asked each time, so that a changed setting counts at once. */
export function createRedactor(known: () => readonly string[] = () => []): Redactor {
  const text = (given: string): string => {
    let result = given;
    for (const secret of known()) if (secret.length >= shortestKnown && result.includes(secret)) result = result.replaceAll(secret, removed);
    if (!signs.test(result)) return result;
    for (const [pattern, replacement] of forms) result = result.replace(pattern, replacement);
    return result
      .replace(queried, `$1${removed}`)
      .replace(assigned, (all, name: string, between: string, value: string) =>
        isSecretName(name) && !removed.startsWith(value) ? `${name}${between}${removed}` : all,
      );
  };

  const data = <T>(value: T): T => walk(value, text, false);
  return { text, data };
}

// Each step answers what it was given, changed or not, in the same shape: only strings are replaced, by strings.
function walk<T>(value: T, text: (given: string) => string, secretName: boolean): T;
function walk(value: unknown, text: (given: string) => string, secretName: boolean): unknown {
  if (typeof value === 'string') return secretName && value !== '' ? removed : text(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => walk(item, text, secretName));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  let changed = false;
  const fields = Object.entries(value).map(([name, item]): [string, unknown] => {
    const cleanName = text(name);
    const clean = walk(item, text, secretName || isSecretName(name));
    changed ||= clean !== item || cleanName !== name;
    return [cleanName, clean];
  });
  return changed ? Object.fromEntries(fields) : value;
}

/** Secrets by form and name only. */
export const plainRedactor = createRedactor();
