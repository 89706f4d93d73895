import { readHeaders } from './headers.ts';

/** A byte order mark, one byte a character, and the line that mailboxes put before each message. */
const PREAMBLE = /^(?:\u00ef\u00bb\u00bf)?\s*(?:>?From \S+[^\r\n]*\r?\n)?/u;

const MAIL_TRACES = ['to', 'received', 'message-id', 'return-path', 'delivered-to', 'list-id'];

/** Where a message's header block starts in a file. */
export const messageStart = (text: string): number => PREAMBLE.exec(text)?.[0].length ?? 0;

/**
 * Whether a file's start (one byte a character) is a MIME message's: a page saved as MHTML, or a
 * mail. Real headers are not always folded as they should be; those that matter are asked for.
 */
export function isMessage(start: string): boolean {
  const { headers, end } = readHeaders(start, messageStart(start));
  const type = headers.get('content-type') ?? '';
  if (headers.has('snapshot-content-location') || /^multipart\/related/iu.test(type)) return true;
  // A header so long that those that matter come behind what is looked at.
  if (headers.has('mime-version') && end >= start.length && start.length > 16_384) return true;
  if (headers.has('mime-version') && /^(?:multipart\/|text\/html|message\/)/iu.test(type)) {
    return true;
  }
  const isLetter = headers.has('from') && (headers.has('date') || headers.has('subject'));
  const traces = headers.has('mime-version') || MAIL_TRACES.some((name) => headers.has(name));
  return isLetter && traces;
}
