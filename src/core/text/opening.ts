/** How much longer a text's beginning may be than what it begins with: a dateline, a subhead. */
const ROOM = 3;

/** Whether a text begins with what a summary says, whatever marks and spaces stand between. */
export const opensText = (summary: string, text: string): boolean =>
  lettersOf(text.slice(0, summary.length * ROOM)).includes(lettersOf(summary));

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The standfirst to be set above a text: none where the text itself begins with it. */
export const standfirstAbove = (standfirst: string | null, text: string): string | null =>
  standfirst === null || opensText(standfirst, text) ? null : standfirst;
