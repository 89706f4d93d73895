import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Failure, Result } from '../../core/result.ts';
import { failed, ok } from '../../core/result.ts';

// A drive letter, a backslash, a colon (an NTFS stream) or a control character has no business in a
// relative path of ours on any system, so that a library exported on Linux is safe on Windows too.
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const FORBIDDEN = /[\\:\u0000-\u001f]/u;

const isPlainSegment = (segment: string): boolean =>
  segment !== '' && segment !== '.' && segment !== '..' && !FORBIDDEN.test(segment);

/**
 * Joins a relative, `/`-separated path to a folder, or refuses: the answer is never outside it.
 * Links on disk are the caller's concern (`createFolderSink` checks them).
 */
export function safeJoin(root: string, path: string): Result<string, Failure<'unsafe-path'>> {
  const refused = failed('unsafe-path', `"${path}" is not a place inside the export folder.`);
  if (isAbsolute(path) || !path.split('/').every(isPlainSegment)) return refused;
  const joined = resolve(root, path);
  const inside = relative(root, joined);
  if (inside === '' || isAbsolute(inside) || inside.split(sep).includes('..')) return refused;
  return ok(joined);
}
