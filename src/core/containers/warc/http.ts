import { joinBytes } from '../bytes/join.ts';
import type { Allowance } from '../compression/allowance.ts';
import { unbrotli } from '../compression/brotli.ts';
import { inflate } from '../compression/inflate.ts';
import { binaryString } from '../decoding/codecs.ts';
import { readHeaders, type MimeHeaders } from '../mime/headers.ts';

/** A server's answer as an archive keeps it (RFC 9112). */
export interface HttpResponse {
  readonly status: number;
  readonly headers: MimeHeaders;
  readonly body: Uint8Array;
}

const HEADERS_WITHIN = 64 * 1024;

/** Takes an answer apart; null where the block is none. */
export function readHttpResponse(block: Uint8Array): HttpResponse | null {
  const start = binaryString(block.subarray(0, HEADERS_WITHIN));
  const line = /^HTTP\/[\d.]+\s+(\d{3})[^\n]*\n/u.exec(start);
  if (line === null) return null;
  const { headers, end } = readHeaders(start, line[0].length);
  return { status: Number(line[1]), headers, body: block.subarray(end) };
}

/** The chunks of a chunked body; null where it is none, whatever its headers claim. */
function chunksOf(body: Uint8Array): readonly Uint8Array[] | null {
  const chunks: Uint8Array[] = [];
  let at = 0;
  while (at < body.length) {
    const line = /^([0-9a-f]{1,8})[^\r\n]*\r?\n/iu.exec(binaryString(body.subarray(at, at + 256)));
    // After a good chunk, a bad one is damage: what came before it counts.
    if (line === null) return chunks.length > 0 ? chunks : null;
    const size = parseInt(line[1] ?? '0', 16);
    if (size === 0) return chunks;
    const start = at + line[0].length;
    chunks.push(body.subarray(start, start + size));
    at = start + size;
    while (body[at] === 0x0d || body[at] === 0x0a) at += 1;
  }
  return chunks;
}

function unchunked({ headers, body }: HttpResponse): Uint8Array {
  if (!/chunked/iu.test(headers.get('transfer-encoding') ?? '')) return body;
  const chunks = chunksOf(body);
  return chunks === null ? body : joinBytes(chunks);
}

/** Decodes one layer; servers and archivers claim encodings that they have undone already. */
function decodeLayer(body: Uint8Array, encoding: string, allowance: Allowance): Uint8Array {
  if (encoding === 'gzip' || encoding === 'x-gzip') {
    return body[0] === 0x1f && body[1] === 0x8b ? inflate(body, 'gzip', allowance) : body;
  }
  if (encoding === 'br') return unbrotli(body, allowance) ?? body;
  if (encoding !== 'deflate') return body;
  // "deflate" means zlib, but many servers sent it without zlib's two bytes.
  const zlib = inflate(body, 'zlib', allowance);
  const raw = zlib.length > 0 ? zlib : inflate(body, 'deflate', allowance);
  return raw.length > 0 ? raw : body;
}

const encodingsOf = ({ headers }: HttpResponse): readonly string[] =>
  (headers.get('content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());

/** An answer's body as its program got it: chunks joined, compression undone. Throws `TooMuch`. */
export function bodyOf(response: HttpResponse, allowance: Allowance): Uint8Array {
  return [...encodingsOf(response)]
    .reverse()
    .reduce((body, encoding) => decodeLayer(body, encoding, allowance), unchunked(response));
}
