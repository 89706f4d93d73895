import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { contentSecurityPolicy } from '../../shared/csp.ts';

// The built interface, served alike by the desktop edition's protocol and the browser edition's
// server. Only what the build can have put there is found.

export interface StaticRequest {
  readonly method: string;
  /** The path as it came, still percent-encoded, without the query. */
  readonly pathname: string;
}

export interface StaticAnswer {
  readonly status: 200 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  /** Null for an answer without a body, as to HEAD. */
  readonly body: Uint8Array<ArrayBuffer> | null;
}

export type StaticFiles = (request: StaticRequest) => Promise<StaticAnswer>;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** What every answer carries, whatever it is. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/**
 * One name of a path, as the build writes them. Everything that could mean another place (dots
 * alone, separators, drives, streams, NUL, an encoding of these) is outside this alphabet.
 */
const SAFE_NAME = /^[A-Za-z0-9_~@-][A-Za-z0-9._~@-]*$/;

/** Serves the files under `root`; `/` is its `index.html`. GET and HEAD only, nothing is written. */
export function createStaticFiles(root: string): StaticFiles {
  return async ({ method, pathname }) => {
    if (method !== 'GET' && method !== 'HEAD') return answer(405, { allow: 'GET, HEAD' });
    const file = await locate(root, pathname === '/' ? '/index.html' : pathname);
    const mediaType = file === null ? undefined : MEDIA_TYPES[extname(file).toLowerCase()];
    if (file === null || mediaType === undefined) return answer(404, {});
    const bytes = await readFile(file);
    return answer(
      200,
      {
        'content-type': mediaType,
        'content-length': String(bytes.byteLength),
        'cache-control': pathname.startsWith('/assets/')
          ? 'public, max-age=31536000, immutable' // The build puts a hash into these names.
          : 'no-cache',
      },
      method === 'HEAD' ? null : new Uint8Array(bytes),
    );
  };
}

/** The real file that a path means, or null; links that leave the root are not followed. */
async function locate(root: string, pathname: string): Promise<string | null> {
  const names = pathname.split('/').slice(1);
  if (!pathname.startsWith('/') || !names.every((name) => SAFE_NAME.test(name))) return null;
  try {
    const [base, file] = await Promise.all([realpath(root), realpath(join(root, ...names))]);
    return file.startsWith(base + sep) && (await stat(file)).isFile() ? file : null;
  } catch {
    return null; // No such file.
  }
}

function answer(
  status: StaticAnswer['status'],
  headers: Readonly<Record<string, string>>,
  body: StaticAnswer['body'] = null,
): StaticAnswer {
  return { status, headers: { ...securityHeaders, ...headers }, body };
}
