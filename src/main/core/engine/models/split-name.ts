// Large models come in parts: name-00001-of-00003.gguf. llama.cpp opens the first and finds the others beside it.
import path from 'node:path';

export interface SplitName {
  /** What all parts share. */
  stem: string;
  part: number;
  parts: number;
}

const splitPattern = /^(?<stem>.+)-(?<part>\d{5})-of-(?<parts>\d{5})\.gguf$/i;

/** Null for a file that is whole by itself. Takes a name or a path; the stem keeps its folder. */
export function splitNameOf(file: string): SplitName | null {
  const groups = splitPattern.exec(file)?.groups;
  if (!groups?.stem) return null;
  return { stem: groups.stem, part: Number(groups.part), parts: Number(groups.parts) };
}

/** All parts of the model that a file belongs to, in order; the file itself when it is whole. */
export function allParts(file: string): string[] {
  const split = splitNameOf(file);
  if (!split) return [file];
  const of = String(split.parts).padStart(5, '0');
  return Array.from({ length: split.parts }, (_, index) => `${split.stem}-${String(index + 1).padStart(5, '0')}-of-${of}.gguf`);
}

/** The name of a model for people: no folder, no ending, no part. */
export function modelName(file: string): string {
  const name = path.basename(file);
  return splitNameOf(name)?.stem ?? name.replace(/\.gguf$/i, '');
}

/** `Q4_K_M`, `IQ3_XXS`, `UD-Q4_K_XL`, `BF16`, `MXFP4`; null when a name says none. */
export function quantInName(file: string): string | null {
  const found = /(?:^|[-._])((?:UD-)?(?:I?Q[1-8](?:_[A-Z0-9]+)*|TQ[12]_0|BF16|F16|F32|FP16|MXFP4))(?=$|[-._])/gi.exec(modelName(file));
  return found?.[1]?.toUpperCase() ?? null;
}
