import type { Page } from '@playwright/test';
import type { Desk } from '../desk.ts';

/** A clipping as it stands in the reader. */
export interface ReadClipping {
  /** Of the file that it was made from. */
  readonly sha256: string;
  readonly title: string;
  /** The article's words, white space folded. */
  readonly text: string;
  /** Elements of the frame's document that could load, run or lead elsewhere. */
  readonly live: readonly string[];
}

/** Opens the list's first clippings one after the other, by keyboard, and hands each over. */
export async function readFirst(
  desk: Desk,
  count: number,
  read: (clipping: ReadClipping) => Promise<void> | void,
): Promise<void> {
  const { page } = desk;
  await desk.rows.first().click();
  let previous = '';
  for (let index = 0; index < count; index += 1) {
    if (index > 0) {
      await desk.list.focus();
      await page.keyboard.press('j');
    }
    const clipping = await shownClipping(page, previous);
    previous = clipping.sha256;
    await read(clipping);
  }
}

/** Waits until another clipping than the last is shown whole: its text, and its original's facts. */
async function shownClipping(page: Page, previous: string): Promise<ReadClipping> {
  const shown = await page.evaluate(async (last) => {
    const LIVE =
      'script, base, link, object, embed, iframe, frame, form, input, button, svg, math, video, audio, template, meta[http-equiv=refresh], [href], [srcset], [style*="url"], img[src]:not([src^="blob:"])';
    const seen = 'clipfoldTestHasRead';
    const end = Date.now() + 20_000;
    for (;;) {
      const sha256 = document.querySelector('dl.original code')?.getAttribute('title') ?? '';
      const frame = document.querySelector<HTMLIFrameElement>('iframe[title=Article]');
      const article = frame?.contentDocument?.querySelector<HTMLElement>('article.body');
      const fresh = article !== null && article !== undefined && !(seen in article.dataset);
      if (fresh && sha256 !== '' && sha256 !== last) {
        article.dataset[seen] = '';
        const paper = article.ownerDocument;
        return {
          sha256,
          title: paper.querySelector('h1')?.textContent ?? '',
          text: article.textContent.replace(/\s+/gu, ' '),
          live: [...paper.body.querySelectorAll(LIVE)].map((each) => each.outerHTML.slice(0, 200)),
        };
      }
      if (Date.now() > end) return `after ${last}: shown ${sha256}, fresh ${String(fresh)}`;
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
  }, previous);
  if (typeof shown === 'string') throw new Error(`no other clipping came up ${shown}`);
  return shown;
}

/** Does to a clipping what a reader may do, and returns the addresses that it asked to open. */
export async function handle(desk: Desk): Promise<readonly string[]> {
  const { page } = desk;
  const asked: string[] = [];
  const dialog = page.getByRole('dialog');
  const answer = async (): Promise<void> => {
    if ((await dialog.count()) === 0) return;
    // Beyond the article's last link, Tab comes to the app's own buttons and their dialogs.
    asked.push(...(await dialog.locator('.link-address').allTextContents()));
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  };
  const targets = desk.paper.locator('article').locator('a, [role], summary, img, [tabindex]');
  for (const target of (await targets.all()).slice(0, 8)) {
    const box = await target.boundingBox();
    if (box === null || box.width === 0) continue;
    await target.hover({ force: true });
    for (const button of ['left', 'middle'] as const) {
      await target.click({ button, force: true });
      await answer();
    }
  }
  await desk.paper.locator('body').press('Tab');
  for (const key of ['Enter', 'Tab', 'Enter']) {
    await page.keyboard.press(key);
    await answer();
  }
  await page.keyboard.press('Escape');
  return asked;
}
