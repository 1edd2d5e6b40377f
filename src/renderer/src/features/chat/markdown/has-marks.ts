const mark = /[*_`#[\]<>|~\\$&\n@]|^\s*(?:[-+=]|\d+[.)])|:\/\/|www\./;

/** False: the text is one plain paragraph, which needs no parser. */
export function hasMarks(text: string): boolean {
  return mark.test(text);
}
