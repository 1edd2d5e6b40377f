import { english } from './english';
import { german } from './german';
import { createReadBack, type ReadBack } from './read-back';

/** Reads what Farmhand wrote in English, in German. */
export const readInGerman = (): ReadBack =>
  createReadBack(english, {
    sentences: german,
    write: {
      number: withComma,
      size: (size) => withComma(size).replace(' to ', ' bis '),
      date: (date) => date.replace(/(\d{4})-(\d{2})-(\d{2})/, '$3.$2.$1'),
    },
  });

const withComma = (text: string) => text.replaceAll('.', ',');
