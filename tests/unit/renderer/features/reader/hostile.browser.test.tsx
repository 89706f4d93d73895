import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FRAME_DOCUMENT } from '../../../../../src/renderer/features/reader/frame/frameDocument.ts';
import {
  setArticle,
  type SetArticle,
} from '../../../../../src/renderer/features/reader/frame/article.ts';
import { interceptLinks } from '../../../../../src/renderer/features/reader/frame/links.ts';
import type { FrameWindow } from '../../../../../src/renderer/features/reader/frame/marks.ts';
import { sampleClipping } from '../../storage/samples.ts';
import ownPage from '../../../../fixtures/pages/hostile.html?raw';

// Pages made to break out, put through the frame as if the cleaning at import had let all through.
const corpus = import.meta.glob<string>('../../../../../../shared/corpus/hostile/*/*.html', {
  query: '?raw',
  import: 'default',
});

const ran: unknown[] = [];
let frame: HTMLIFrameElement;
let view: FrameWindow;
let article: SetArticle | null = null;
let broken: string[] = [];

beforeEach(async () => {
  ran.length = 0;
  broken = [];
  frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = FRAME_DOCUMENT;
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  view = frame.contentWindow as FrameWindow;
  for (const realm of [window, view]) {
    Object.assign(realm, { PWN: (what: unknown) => ran.push(what) });
    for (const name of ['alert', 'confirm', 'prompt']) {
      Object.assign(realm, { [name]: () => ran.push(name) });
    }
  }
  view.document.addEventListener('securitypolicyviolation', (event) => {
    broken.push(`${event.violatedDirective} ${event.blockedURI}`);
  });
});

afterEach(() => {
  article?.release();
  article = null;
  frame.remove();
});

const ignore = (): void => undefined;

/** Sets a page's whole HTML in the frame, then clicks whatever is left to click. */
async function expose(html: string): Promise<void> {
  article?.release();
  article = setArticle(
    view.document,
    sampleClipping('hostile', { title: html }),
    { html },
    {
      asset: () => Promise.resolve(undefined),
    },
  );
  const stop = new AbortController();
  interceptLinks(view.document, { open: ignore, goTo: ignore }, stop.signal);
  for (const element of article.root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches('a, button, input, summary')) element.click();
  }
  await new Promise((resolve) => setTimeout(resolve, 5));
  stop.abort();
}

function fetched(): string[] {
  return view.performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !name.startsWith(location.origin) && !name.startsWith('blob:'));
}

function expectQuiet(page: string): void {
  expect.soft(ran, `${page} ran a script`).toEqual([]);
  expect.soft(fetched(), `${page} reached the network`).toEqual([]);
  expect.soft(broken, `${page} left the policy something to stop`).toEqual([]);
  expect.soft(frame.contentDocument?.URL, `${page} navigated the frame`).toBe('about:srcdoc');
  const leftovers = [...(article?.root.querySelectorAll('*') ?? [])].flatMap((element) =>
    element
      .getAttributeNames()
      .filter((name) => name.startsWith('on') || /^(?:style|id|name)$/.test(name)),
  );
  expect.soft(leftovers, `${page} kept attributes that act or name`).toEqual([]);
}

describe('a page that is made to break out', () => {
  test('runs nothing and asks for nothing, and its words can be read', async () => {
    await expose(ownPage);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expectQuiet('hostile.html');
    expect(article?.projection.text).toContain('Entry 404 of the log reports a calm sea');
    expect(article?.root.querySelectorAll('[role=link]').length).toBe(1);
    expect(article?.root.querySelectorAll('[href]').length).toBe(0);
  });

  test.skipIf(Object.keys(corpus).length === 0)(
    'is quiet for every page of the corpus of hostile pages (skipped where it is not beside the project)',
    { timeout: 120_000 },
    async () => {
      for (const [path, load] of Object.entries(corpus)) {
        await expose(await load());
        expectQuiet(path);
        ran.length = 0;
        broken.length = 0;
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      expectQuiet('all pages');
    },
  );
});
