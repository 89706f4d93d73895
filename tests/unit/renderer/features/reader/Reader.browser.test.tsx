import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Reader } from '../../../../../src/renderer/features/reader/index.ts';
import { describeSelection } from '../../../../../src/core/annotations/index.ts';
import type { NewClipping } from '../../../../../src/renderer/storage/adding.ts';
import { articleFrame, asId, clippingOf, openDesk, type TestDesk, until } from './desk.tsx';

const sha256 = 'ab'.repeat(32);
const html = `<p>The ferry company rebuilt its <em>winter timetable</em> by hand.</p>
<p>Shopkeepers could live with fewer boats. See <a href="https://harbour.example/plan">the plan</a>.</p>
<figure><img src="asset:${sha256}" alt="The quay"><figcaption>The quay at dawn</figcaption></figure>
<p><img src="https://pictures.example/far.png" alt="A far picture"></p>
<table><tr><td>Seven</td><td>boats</td></tr></table>`;

let desk: TestDesk;
const id = asId('ferry');

async function open(clipping: NewClipping, terms: readonly string[] = []) {
  desk = await openDesk([clipping]);
  desk.show(<Reader clippingId={clipping.clipping.id} terms={terms} />);
  return articleFrame();
}

const ferry = (fields: Parameters<typeof clippingOf>[2] = {}) =>
  clippingOf('ferry', html, { title: 'Ferry crews rebuild', wordCount: 480, ...fields }, [
    { sha256: sha256 as never, mediaType: 'image/png', bytes: pixel, width: 1, height: 1 },
  ]);
const pixel = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);

beforeEach(() => {
  document.documentElement.removeAttribute('data-theme');
});
afterEach(() => desk.close());

/** Selects the first occurrence of these words in the frame, as a drag would. */
function select(view: Window & typeof globalThis, words: string): void {
  const walker = view.document.createTreeWalker(view.document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    view.document.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    return;
  }
  throw new Error(`“${words}” is not in the article`);
}

const marked = (view: Window & typeof globalThis, name: string): string[] =>
  [...(view.CSS.highlights.get(name) ?? [])].map((range) =>
    String(range.startContainer.textContent).slice(range.startOffset, range.endOffset),
  );

const highlights = async () =>
  (await desk.library.annotations(id)).flatMap((each) => (each.kind === 'highlight' ? [each] : []));

describe('an article in the reader', () => {
  test('from right to left begins at the right with its date too, whatever the date’s language', async () => {
    const { document } = await open(
      ferry({ lang: 'ar', dir: 'rtl', title: 'سوق السمك', published: '2025-06-17T08:30:00+08:00' }),
    );
    const right = (selector: string): number =>
      Math.round(document.querySelector(selector)?.getBoundingClientRect().right ?? 0);
    expect(right('.dates time')).toBe(right('.dates'));
    expect(right('.dates')).toBeGreaterThan(0);
  });

  test('has its headline block above the body, in its own language and direction', async () => {
    const view = await open(
      ferry({
        ...{ lang: 'fr', standfirst: 'A standfirst', byline: 'Marta Quill', section: 'Harbour' },
        published: '2025-06-17T08:30:00+08:00',
      }),
    );
    const { document } = view;
    expect(document.querySelector('h1')?.textContent).toBe('Ferry crews rebuild');
    expect(document.querySelector('.headline')?.textContent).toContain('Marta Quill');
    expect(document.querySelector('time')?.textContent).toContain('(UTC+08:00)');
    expect(document.querySelector('article')?.lang).toBe('fr');
    await expect.element(page.getByRole('article', { name: 'Ferry crews rebuild' })).toBeVisible();
    await expect.element(page.getByText('480 words · 2 min')).toBeVisible();
  });

  test('shows the pictures it holds and names the others without fetching them', async () => {
    const view = await open(ferry());
    const shown = await until(() => view.document.querySelector('img[src^="blob:"]'));
    await until(() => (shown as HTMLImageElement).naturalWidth === 1);
    const box = await until(() => view.document.querySelector('.missing-picture'));
    expect(box.shadowRoot?.textContent).toBe(
      'Picture not storedA far picturehttps://pictures.example/far.png',
    );
    expect(view.performance.getEntriesByType('resource').map(({ name }) => name)).not.toContain(
      'https://pictures.example/far.png',
    );
  });

  test('writes a title as words, whatever is in it', async () => {
    const title = '<img src=x onerror=PWN()> & co';
    const view = await open(ferry({ title, standfirst: title, byline: title }));
    expect(view.document.querySelector('h1')?.textContent).toBe(title);
    expect(view.document.querySelector('.headline img')).toBeNull();
  });

  test('marks the words that were searched without touching the text', async () => {
    const view = await open(ferry(), ['boats']);
    await until(() => marked(view, 'search').length > 0);
    expect(marked(view, 'search')).toEqual(['boats', 'boats']);
    expect(view.document.querySelector('mark')).toBeNull();
  });

  test('follows the theme of the app while it is open', async () => {
    const view = await open(ferry());
    const paper = (): string =>
      view.getComputedStyle(view.document.documentElement).backgroundColor;
    document.documentElement.dataset['theme'] = 'light';
    await until(() => paper() === 'rgb(253, 252, 249)', 'light paper');
    document.documentElement.dataset['theme'] = 'dark';
    await until(() => paper() === 'rgb(26, 25, 22)', 'dark paper');
  });

  test('says so when the clipping is gone', async () => {
    desk = await openDesk([]);
    desk.show(<Reader clippingId={id} terms={[]} />);
    await expect.element(page.getByText('no longer in the library')).toBeVisible();
  });
});

describe('a link of the article', () => {
  test('is opened outside only after its address was shown', async () => {
    const view = await open(ferry());
    (await until(() => view.document.querySelector<HTMLElement>('.body a'))).click();
    const dialog = page.getByRole('dialog', { name: 'Open this address?' });
    await expect.element(dialog).toHaveTextContent('https://harbour.example/plan');
    expect(desk.opened).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Open' }));
    expect(desk.opened).toEqual(['https://harbour.example/plan']);
    expect(view.document.URL).toBe('about:srcdoc');
  });

  test('stays closed when the person says no', async () => {
    const view = await open(ferry());
    (await until(() => view.document.querySelector<HTMLElement>('.body a'))).click();
    await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
    expect(desk.opened).toEqual([]);
  });
});

describe('a footnote', () => {
  const lines = Array.from({ length: 60 }, (_, at) => `<p>Line ${String(at)} of the log.</p>`);
  const noted = clippingOf(
    'ferry',
    `<p id="links">It costs nine million.<sup><a href="#fn1">1</a></sup> See <a href="#gone">below</a>.</p>
${lines.join('')}
<details><summary>Notes</summary><ol><li id="fn1">Budget of 2026. <a href="#links">↩</a></li></ol></details>`,
  );
  const link = (view: Window, words: string): HTMLElement => {
    const found = [...view.document.querySelectorAll<HTMLElement>('.body [role=link]')].find(
      ({ textContent }) => textContent === words,
    );
    if (found === undefined) throw new Error(`there is no link “${words}”`);
    return found;
  };
  const isSeen = (view: Window, words: string): boolean => {
    const { top, bottom } = link(view, words).getBoundingClientRect();
    return top >= 0 && bottom > top && bottom <= view.innerHeight;
  };

  test('is shown by a click on its mark, and its own link leads back', async () => {
    const view = await open(noted);
    expect(isSeen(view, '↩')).toBe(false);
    link(view, '1').click();
    await until(() => isSeen(view, '↩'), 'the footnote');
    expect(view.document.activeElement?.textContent).toContain('Budget of 2026.');
    link(view, '↩').click();
    await until(() => isSeen(view, '1'), 'its mark');
    expect(view.document.activeElement).toBe(link(view, '1'));
    await expect
      .element(page.getByRole('button', { name: 'Back to the text' }))
      .not.toBeInTheDocument();
    expect(desk.opened).toEqual([]);
    expect(view.document.URL).toBe('about:srcdoc');
  });

  test('is reached by keyboard, and Alt and the left arrow lead back', async () => {
    const view = await open(noted);
    view.focus();
    await userEvent.keyboard('{Tab}{Tab}'); // The first link is the headline's.
    expect(view.document.activeElement).toBe(link(view, '1'));
    await userEvent.keyboard('{Enter}');
    await until(() => isSeen(view, '↩'), 'the footnote');
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await until(() => isSeen(view, '1'), 'its mark');
    expect(view.document.activeElement).toBe(link(view, '1'));
  });

  test('has a button beside it that leads back', async () => {
    const view = await open(noted);
    link(view, '1').click();
    await userEvent.click(page.getByRole('button', { name: 'Back to the text' }));
    await until(() => isSeen(view, '1'), 'its mark');
  });

  test('leaves no name in the document, and a link to no place is no link', async () => {
    const view = await open(noted);
    expect(view.document.body.querySelectorAll('[id], [name], [href]')).toHaveLength(0);
    expect(view.document.links).toHaveLength(0);
    expect(
      [...view.document.querySelectorAll('.body [role=link]')].map((each) => each.textContent),
    ).toEqual(['1', '↩']);
  });
});

describe('the pens', () => {
  test('highlight what is selected, and the toolbar then is about the highlight', async () => {
    const view = await open(ferry());
    select(view, 'winter timetable');
    await userEvent.click(page.getByRole('button', { name: 'Highlight green' }));
    const [highlight] = await until(async () => {
      const all = await highlights();
      return all.length > 0 && all;
    });
    expect(highlight).toMatchObject({
      colour: 'green',
      selectors: { quote: { exact: 'winter timetable' }, position: { start: 30, end: 46 } },
    });
    await until(() => marked(view, 'green').join('') === 'winter timetable');
    await userEvent.click(page.getByRole('button', { name: 'Highlight pink' }));
    await until(async () => (await highlights())[0]?.colour === 'pink');
    await userEvent.click(page.getByRole('button', { name: 'Remove highlight' }));
    await until(async () => (await highlights()).length === 0);
    await until(() => marked(view, 'pink').length === 0);
  });

  test('mark words selected next, however soon after the last', async () => {
    const view = await open(ferry());
    select(view, 'winter timetable');
    await userEvent.click(page.getByRole('button', { name: 'Highlight green' }));
    await expect.element(page.getByRole('button', { name: 'Remove highlight' })).toBeVisible();
    select(view, 'fewer boats');
    // The toolbar is still the last highlight's: the new selection has not come to rest.
    document.querySelector<HTMLElement>('[aria-label="Highlight blue"]')?.click();
    await until(async () => (await highlights()).length === 2);
    expect(
      (await highlights()).map(({ colour, selectors }) => [colour, selectors.quote.exact]),
    ).toEqual([
      ['green', 'winter timetable'],
      ['blue', 'fewer boats'],
    ]);
  });

  test('let go of a highlight that has gone: undone, or removed beside the text', async () => {
    const view = await open(ferry());
    select(view, 'winter timetable');
    await userEvent.click(page.getByRole('button', { name: 'Highlight green' }));
    await expect.element(page.getByRole('button', { name: 'Remove highlight' })).toBeVisible();
    const [highlight] = await highlights();
    if (highlight) await desk.library.removeAnnotation(highlight.id);
    await until(() => document.querySelector('[role="toolbar"]') === null);
  });

  test('reach over inline elements and blocks', async () => {
    const view = await open(ferry());
    const [first, second] = view.document.querySelectorAll('article p');
    view.document
      .getSelection()
      ?.setBaseAndExtent(first as Node, 0, second?.firstChild as Node, 'Shopkeepers'.length);
    await userEvent.click(page.getByRole('button', { name: 'Highlight yellow' }));
    await until(async () => (await highlights()).length === 1);
    expect((await highlights())[0]?.selectors.quote.exact).toBe(
      'The ferry company rebuilt its winter timetable by hand.\nShopkeepers',
    );
  });

  test('work by keyboard alone', async () => {
    const view = await open(ferry());
    view.focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await userEvent.keyboard('{Control>}{Shift>}{ArrowRight}{ArrowRight}{/Shift}{/Control}');
    await until(() => view.document.getSelection()?.toString().trim() === 'The ferry');
    await expect.element(page.getByRole('toolbar', { name: 'Highlight' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await until(() => document.activeElement?.getAttribute('aria-label') === 'Highlight yellow');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    await until(async () => (await highlights())[0]?.colour === 'blue');
    expect((await highlights())[0]?.selectors.quote.exact).toBe('The ferry');
  });

  test('begin at any word by keyboard', async () => {
    const view = await open(ferry());
    const selected = (): string | undefined => view.document.getSelection()?.toString().trim();
    view.focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await userEvent.keyboard('{Control>}{ArrowRight}{ArrowRight}{ArrowRight}{/Control}');
    await until(() => selected() === 'company');
    await userEvent.keyboard('{Control>}{ArrowLeft}{/Control}');
    await until(() => selected() === 'ferry');
    await userEvent.keyboard('{Control>}{Shift>}{ArrowRight}{/Shift}{/Control}2');
    await until(async () => (await highlights()).length === 1);
    expect((await highlights())[0]?.selectors.quote.exact).toBe('ferry company');
  });

  test('go from word to word over marks and paragraphs, the way the script runs', async () => {
    const html = '<p>“Well,” said she:</p><p dir="rtl">قالت هيئة الميناء، أمس</p>';
    const view = await open(clippingOf('ferry', html));
    const step = async (side: 'Left' | 'Right'): Promise<string> => {
      await userEvent.keyboard(`{Control>}{Arrow${side}}{/Control}`);
      return view.document.getSelection()?.toString().trim() ?? '';
    };
    view.focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    const words = [await step('Right'), await step('Right'), await step('Right')];
    expect([...words, await step('Right')]).toEqual(['Well', 'said', 'she', 'قالت']);
    expect([await step('Left'), await step('Left')]).toEqual(['هيئة', 'الميناء']);
    // After the last word there is none: it stays.
    expect([await step('Left'), await step('Left')]).toEqual(['أمس', 'أمس']);
    expect(await step('Right')).toBe('الميناء');
  });

  test('answer to the commands’ keys inside the frame', async () => {
    const view = await open(ferry());
    view.focus();
    select(view, 'fewer boats');
    await userEvent.keyboard('5');
    await until(async () => (await highlights())[0]?.colour === 'purple');
  });
});

describe('a highlight made before', () => {
  test('is found again when the text has changed around it', async () => {
    const clipping = ferry();
    desk = await openDesk([clipping]);
    const old = 'Another beginning. Shopkeepers could live with fewer boats.';
    const start = old.indexOf('fewer boats');
    await desk.library.addHighlight(id, describeSelection(old, start, start + 11), 'blue');
    desk.show(<Reader clippingId={id} terms={[]} />);
    const view = await articleFrame();
    await until(() => marked(view, 'blue').join('') === 'fewer boats');
  });

  test('is chosen by a click on its words', async () => {
    const clipping = ferry();
    desk = await openDesk([clipping]);
    const { text } = clipping.body;
    const start = text.indexOf('winter');
    await desk.library.addHighlight(id, describeSelection(text, start, start + 6), 'yellow');
    desk.show(<Reader clippingId={id} terms={[]} />);
    const view = await articleFrame();
    await until(() => marked(view, 'yellow').length > 0);
    const { left, top, width, height } = (
      view.document.querySelector('em') as Element
    ).getClientRects()[0] as DOMRect;
    const at = { clientX: left + Math.min(10, width / 2), clientY: top + height / 2 };
    view.document
      .querySelector('em')
      ?.dispatchEvent(new view.MouseEvent('click', { ...at, bubbles: true, cancelable: true }));
    await expect.element(page.getByRole('button', { name: 'Remove highlight' })).toBeVisible();
  });
});

describe('the reading position', () => {
  const long = clippingOf(
    'ferry',
    Array.from(
      { length: 300 },
      (_, at) => `<p>Paragraph ${String(at)} of a long article, which goes on for some time.</p>`,
    ).join(''),
  );
  const topParagraph = (view: Window): number => {
    const shown = [...view.document.querySelectorAll('article p')];
    return shown.findIndex((each) => each.getBoundingClientRect().bottom > 0);
  };

  test('is saved while reading and found again', async () => {
    const view = await open(long);
    view.document.querySelectorAll('article p')[150]?.scrollIntoView({ behavior: 'instant' });
    await until(async () => ((await desk.library.clipping(id))?.progress ?? 0) > 0.4);
    desk.show(null);
    await until(() => document.querySelector('iframe') === null);
    desk.show(<Reader clippingId={id} terms={[]} />);
    const again = await articleFrame();
    await until(() => Math.abs(topParagraph(again) - 150) <= 1, 'the paragraph left at');
  });

  test('is the end where everything has been on the screen', async () => {
    const view = await open(long);
    view.scrollTo({ top: view.document.documentElement.scrollHeight, behavior: 'instant' });
    await until(async () => (await desk.library.clipping(id))?.progress === 1);
    expect((await desk.library.clipping(id))?.read).toBe(true);
  });
});
