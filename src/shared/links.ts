import type { Failure, Result } from '../core/result.ts';
import { failed, ok } from '../core/result.ts';

const OUTSIDE_SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/**
 * Parses an address that may be opened outside the app. Only the schemes of the web and of mail
 * pass: `file:`, UNC paths and applications' own schemes can start programs.
 */
export function parseOutsideLink(address: string): Result<URL, Failure<'not-a-web-link'>> {
  const refusal = failed(
    'not-a-web-link',
    `The link “${shorten(address)}” was not opened: only web and mail addresses can be opened.`,
  );
  if (!URL.canParse(address)) return refusal;
  const url = new URL(address);
  return OUTSIDE_SCHEMES.has(url.protocol) ? ok(url) : refusal;
}

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
