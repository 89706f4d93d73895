/** Letters and digits alone, lower case: how lines are compared, however they are spaced and cased. */
export const lettersOf = (text: string): string =>
  text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Runs of letters, digits and `_`, as the corpus's scorer counts them. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
