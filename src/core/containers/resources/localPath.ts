import { referenceFrom } from '../../referenceFrom.ts';

// From a reference as a page writes it to the path of a file saved with the page.

const SCHEME = /^[a-z][a-z0-9+.-]*:/iu;

/** Percent-decoding that leaves malformed escapes as they are: browsers do not refuse them either. */
export function percentDecode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/(?:%[0-9a-f]{2})+/giu, (escapes) => {
      try {
        return decodeURIComponent(escapes);
      } catch {
        return escapes;
      }
    });
  }
}

/** Whether a reference is relative to the page: no scheme, no host, not from the site's root. */
function isRelativeReference(reference: string): boolean {
  const trimmed = reference.trim();
  return (
    trimmed !== '' && !SCHEME.test(trimmed) && !/^[/\\]/u.test(trimmed) && !/^[?#]/u.test(trimmed)
  );
}

/** Normalises segments; null when they climb out, or hide a separator in an escape. */
function plainSegments(segments: readonly string[]): readonly string[] | null {
  const plain: string[] = [];
  for (const segment of segments) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      if (plain.pop() === undefined) return null;
    } else {
      plain.push(segment);
    }
  }
  return plain;
}

/**
 * The paths, relative to the page's own folder, that a relative reference can mean, likeliest first:
 * percent-decoded without its query, then literally (a file may have `%20` or `?` in its very name).
 * Empty for anything absolute or leading out of the folder.
 */
export function localPaths(reference: string): readonly string[] {
  if (!isRelativeReference(reference)) return [];
  const literal = reference.trim().replaceAll('\\', '/');
  const withoutFragment = literal.replace(/#.*$/su, '');
  const withoutQuery = withoutFragment.replace(/\?.*$/su, '');
  const candidates = [
    percentDecode(withoutQuery),
    percentDecode(withoutFragment),
    withoutQuery,
    literal,
  ];
  const paths = candidates.flatMap((candidate) => {
    const segments = plainSegments(candidate.split(/[/\\]/u));
    return segments === null || segments.length === 0 ? [] : [segments.join('/')];
  });
  // A reference that climbs out in one reading is not trusted in another.
  return paths.length === candidates.length ? [...new Set(paths)] : [];
}

/** A file on the disk that a page was saved to, by some programs, before it was moved. */
const FILE_ADDRESS = /^file:\/*[^?#]*?([^/\\?#]+[/\\][^/\\?#]+)(?:[?#]|$)/iu;

/**
 * Where the file that an absolute `file:` address meant may lie now: in the folder of its name beside
 * the page. Null for any other reference.
 */
export function movedPath(reference: string): string | null {
  const end = FILE_ADDRESS.exec(reference.trim())?.[1];
  if (end === undefined) return null;
  return plainSegments(percentDecode(end).split(/[/\\]/u))?.join('/') ?? null;
}

/**
 * A relative reference as one from the page's own folder, where the page's `base` leads elsewhere on
 * the disk, now or before it was moved; null where it does not.
 */
export function fromLocalBase(reference: string, base: string | null): string | null {
  if (base === null || !isRelativeReference(reference) || /^(?:https?:)?\/\//iu.test(base)) {
    return null;
  }
  const complete = referenceFrom(reference.trim(), base);
  return complete === reference.trim() ? null : (movedPath(complete) ?? complete);
}

/** The last segment of a path. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A path's form for comparing: systems differ in Unicode normalisation (macOS) and case (Windows). */
export const comparablePath = (path: string): string => path.normalize('NFC').toLowerCase();
