// People say "the porch light", the home knows "porch lamp".

const articles = new Set('the a an my our your this that please der die das den dem ein eine einen einem mein meine le la les el los il lo'.split(' '));

const sameThing: Record<string, string> = {
  lights: 'lamp',
  light: 'lamp',
  lamps: 'lamp',
  livingroom: 'living-room',
  heater: 'heating',
  thermostats: 'thermostat',
  doors: 'door',
};

/** The name a new device gets: small letters, no article, no punctuation, at most 60 characters. */
export function deviceKey(name: string): string {
  const words = wordsOf(name);
  const bare = words.filter((word) => !articles.has(word));
  return (bare.length > 0 ? bare : words).join(' ').slice(0, 60).trim();
}

/** The known device that is meant: the same words, in any order, with usual synonyms. */
export function findDevice(name: string, known: readonly string[]): string | undefined {
  const key = deviceKey(name);
  if (known.includes(key)) return key;
  const wanted = bagOf(key);
  return known.find((device) => bagOf(device) === wanted);
}

function wordsOf(name: string): string[] {
  return (
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function bagOf(key: string): string {
  return wordsOf(key)
    .map((word) => sameThing[word] ?? word)
    .sort()
    .join(' ');
}
