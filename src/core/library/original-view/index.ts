import { parseHtml } from '../../article/parse/index.ts';
import type { SavedPage } from '../../containers/types.ts';
import type { DomDocument } from '../../dom.ts';
import { failed, ok, type Failure, type Result } from '../../result.ts';
import { disarm } from './disarm.ts';
import { Inliner } from './inliner.ts';
import { recheck } from './recheck.ts';

/**
 * The policy of an original that is shown: nothing is loaded but what is written into it, nothing
 * runs, nothing is sent. The frame's sandbox says the same once more.
 */
export const ORIGINAL_POLICY = [
  "default-src 'none'",
  'img-src data:',
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A larger page would take the window's memory with it. */
const LARGEST_PAGE = 40 * 1024 * 1024;

/**
 * A saved page as one document that needs nothing else: its own pictures and style sheets written
 * into it, without scripts, links, frames of other sites, or anything that would be fetched. It is
 * to be shown in a frame with `sandbox=""`.
 */
export async function originalView(page: SavedPage): Promise<Result<string, Failure<'too-large'>>> {
  if (page.kind === 'text') return ok(textView(page.text));
  if (page.html.length > LARGEST_PAGE) {
    return failed('too-large', 'The original is too large to be shown. It is kept all the same.');
  }
  const inliner = new Inliner(page.resources);
  return ok(await htmlView(page.html, page, inliner, 0));
}

const DEEPEST_FRAME = 2;

async function htmlView(
  html: string,
  page: SavedPage,
  inliner: Inliner,
  depth: number,
): Promise<string> {
  const document = parseHtml(html.replaceAll('\0', ''));
  const frames = new Set<string>();
  await disarm(document, inliner, async (reference) => {
    const frame = page.frames.find((each) => each.reference === reference);
    if (frame === undefined || depth >= DEEPEST_FRAME) return null;
    const view = await htmlView(frame.html, page, inliner, depth + 1);
    frames.add(view);
    return view;
  });
  const checked = recheck(written(document), frames, written);
  return checked === null
    ? textView(document.body?.textContent ?? '')
    : checked.replace('<head>', () => `<head>${OPENING}`);
}

const OPENING = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${ORIGINAL_POLICY}"><meta name="referrer" content="no-referrer"><style>:where(html){background:#fff;color:#000}</style>`;

function written(document: DomDocument): string {
  const { head, body, documentElement } = document;
  const root = document.createElement('html');
  for (const name of ['lang', 'dir', 'class', 'id', 'style']) {
    // Before the head, where the policy goes, no other `<head>` may stand.
    const value = (documentElement.getAttribute(name) ?? '').replace(/[<>]/g, '');
    if (value !== '') root.setAttribute(name, value);
  }
  const opening = root.outerHTML.replace('</html>', '');
  return `<!doctype html>${opening}<head>${head?.innerHTML ?? ''}</head>${body?.outerHTML ?? ''}</html>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const textView = (text: string): string =>
  `<!doctype html><html><head>${OPENING}<style>pre{margin:2rem;font:1rem/1.6 ui-monospace,monospace;white-space:pre-wrap;unicode-bidi:plaintext}</style></head><body><pre>${escaped(text)}</pre></body></html>`;
