import type { Block } from './segment.ts';

const LONGEST_EXCERPT = 160;

/** A block's first words: with their number among equal ones they name it. */
export const excerptOf = ({ text }: Block): string => text.slice(0, LONGEST_EXCERPT);
