import type { IncomingMessage } from 'node:http';
import { failed, ok, type Result } from '../../../core/result.ts';
import type { CallValue } from '../../../shared/ipc.ts';
import { isPublicAddress } from './addresses.ts';
import { PrivateAddress, request, TookTooLong, type AddressRule } from './request.ts';

const LARGEST_PICTURE = 25 * 1024 * 1024;
const LIMIT_MS = 30_000;
const MOST_REDIRECTS = 4;

/** Bitmaps that are shown; a server's word for anything else is not taken. */
const PICTURE_TYPES: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
]);

type FetchedPicture = CallValue<'picture.fetch'>;

interface FetchLimits {
  readonly isAllowed?: AddressRule;
  readonly limitMs?: number;
  readonly largest?: number;
}

/**
 * Fetches one picture of the public web. Everything about it is limited: schemes, addresses on each
 * step, redirects, time, type and size. The limits are given by tests only.
 */
export async function fetchPicture(
  address: string,
  { isAllowed = isPublicAddress, limitMs = LIMIT_MS, largest = LARGEST_PICTURE }: FetchLimits = {},
): Promise<Result<FetchedPicture>> {
  const abort = new AbortController();
  const timer = setTimeout(() => {
    abort.abort(new TookTooLong());
  }, limitMs);
  try {
    const answer = await follow(address, isAllowed, abort.signal);
    if (!answer.ok) return answer;
    return await pictureOf(answer.value, largest, abort.signal);
  } catch (error) {
    return failed('not-fetched', reasonOf(error));
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

async function follow(
  address: string,
  isAllowed: AddressRule,
  signal: AbortSignal,
): Promise<Result<IncomingMessage>> {
  let next = address;
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    const url = URL.canParse(next) ? new URL(next) : null;
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
      return failed('not-a-web-address', 'Only pictures of the web can be fetched.');
    }
    url.username = '';
    url.password = '';
    const answer = await request(url, isAllowed, signal);
    const { statusCode = 0, headers } = answer;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      answer.destroy();
      if (!URL.canParse(headers.location, url.href)) break;
      next = new URL(headers.location, url).href;
      continue;
    }
    if (statusCode === 200) return ok(answer);
    answer.destroy();
    return failed('refused', `The server answered with ${statusCode}.`);
  }
  return failed('too-many-redirects', 'The server sent the request from one address to another.');
}

async function pictureOf(
  answer: IncomingMessage,
  largest: number,
  signal: AbortSignal,
): Promise<Result<FetchedPicture>> {
  const mediaType = answer.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!PICTURE_TYPES.has(mediaType)) {
    return failed('not-a-picture', 'The server answered with something that is no picture.');
  }
  const tooLarge = failed('too-large', 'The picture is too large to be stored.');
  if (Number(answer.headers['content-length'] ?? 0) > largest) return tooLarge;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > largest) return tooLarge;
    parts.push(part);
  }
  if (signal.reason instanceof TookTooLong) throw signal.reason;
  return ok({ mediaType, bytes: new Uint8Array(Buffer.concat(parts)) });
}

function reasonOf(error: unknown): string {
  if (error instanceof TookTooLong) return 'The server took too long to answer.';
  if (error instanceof PrivateAddress) {
    return 'The address leads into a private network, so it was not asked.';
  }
  const reason = error instanceof Error && error.message !== '' ? ` (${error.message})` : '';
  return `The server could not be reached${reason}.`;
}
