import { webAddress } from '../resources/address.ts';
import type { Learned } from '../types.ts';
import { readMarks, type PageMarks } from './marks.ts';
import { toolMarks, type ToolMark } from './tools.ts';

export interface Provenance {
  readonly url: Learned<string> | null;
  readonly savedAt: Learned<string> | null;
  /** The page was saved by a tool that embeds every file in it. */
  readonly selfContained: boolean;
}

/** A moment as tools and headers write it, in ISO 8601; null where it is none. */
export function moment(text: string | null): string | null {
  // A zone's localised name in parentheses is no part of it.
  const time = text === null ? NaN : Date.parse(text.replace(/\([^)]*\)?/gu, '').trim());
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function learnUrl(tools: readonly ToolMark[], marks: PageMarks): Learned<string> | null {
  for (const tool of tools) {
    const value = webAddress(tool.url);
    if (value !== null) return { value, from: tool.from };
  }
  const value = webAddress(marks.canonical) ?? webAddress(marks.metadata.get('og:url'));
  return value === null ? null : { value, from: 'canonical' };
}

function learnSavedAt(tools: readonly ToolMark[], fileTime: string | null): Learned<string> | null {
  for (const tool of tools) {
    const value = moment(tool.savedAt);
    if (value !== null) return { value, from: tool.from };
  }
  const value = moment(fileTime);
  return value === null ? null : { value, from: 'file-time' };
}

/**
 * Where and when a page was saved: from what its container says, if it came in one, else the tools'
 * marks in the markup, else the page's own address, else the file.
 */
export function whereAndWhen(
  marks: PageMarks,
  fileTime: string | null,
  container: readonly ToolMark[] = [],
): Provenance {
  const tools = [...container, ...toolMarks(marks)];
  return {
    url: learnUrl(tools, marks),
    savedAt: learnSavedAt(tools, fileTime),
    selfContained: tools.some((tool) => tool.selfContained),
  };
}

/** Where a page, known by its markup alone, was saved from. */
export const savedFrom = (html: string): Learned<string> | null =>
  whereAndWhen(readMarks(html), null).url;
