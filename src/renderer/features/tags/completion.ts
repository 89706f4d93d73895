import type { Tag } from '../../../core/library/entities.ts';

/** Tags are paths: `Asia/Kazakhstan` lies under `Asia`. */
const SEPARATOR = '/';

/** A tag's name as it is kept: no empty steps, no spaces around a step. Empty for nothing. */
export function tidyTagName(input: string): string {
  return input
    .split(SEPARATOR)
    .map((step) => step.trim().replace(/\s+/g, ' '))
    .filter((step) => step !== '')
    .join(SEPARATOR);
}

export interface Completion {
  /** Existing tags that fit, best first. */
  readonly tags: readonly Tag[];
  /** The name a new tag would have; null where it exists already or nothing is typed. */
  readonly creates: string | null;
}

const MOST_SHOWN = 50;

/**
 * What can be meant by what was typed: first tags whose last step begins with it, then those where
 * any step does, then those that hold it anywhere, without regard to case and accents.
 */
export function complete(input: string, tags: readonly Tag[]): Completion {
  const name = tidyTagName(input);
  const wanted = fold(name);
  const fitting = tags
    .map((tag) => ({ tag, rank: rankOf(fold(tag.name), wanted) }))
    .filter(({ rank }) => rank < NO_FIT)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_SHOWN)
    .map(({ tag }) => tag);
  const exists = tags.some((tag) => tag.name.toLowerCase() === name.toLowerCase());
  return { tags: fitting, creates: name === '' || exists ? null : name };
}

const NO_FIT = 3;

function rankOf(name: string, wanted: string): number {
  const last = name.slice(name.lastIndexOf(SEPARATOR) + 1);
  if (name.startsWith(wanted) || last.startsWith(wanted)) return 0;
  if (name.includes(SEPARATOR + wanted)) return 1;
  return name.includes(wanted) ? 2 : NO_FIT;
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
