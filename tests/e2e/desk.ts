import { errors, expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** The window as a person meets it: landmarks and controls by their accessible names. */
export class Desk {
  constructor(readonly page: Page) {}

  get library(): Locator {
    return this.page.getByRole('navigation', { name: 'Library' });
  }

  get list(): Locator {
    return this.page.getByRole('region', { name: 'Clippings' }).getByRole('grid', {
      name: 'Clippings',
    });
  }

  get rows(): Locator {
    return this.list.getByRole('row');
  }

  row(title: string): Locator {
    return this.list.getByRole('row', { name: title });
  }

  get reader(): Locator {
    return this.page.getByRole('main', { name: 'Reader' });
  }

  /** The clipping's own document inside the reader. */
  get paper(): FrameLocator {
    return this.reader.getByRole('article').frameLocator('iframe');
  }

  get annotations(): Locator {
    return this.page.getByRole('complementary', { name: 'Annotations' });
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search clippings' });
  }

  get note(): Locator {
    return this.annotations.getByRole('textbox', { name: 'Note' });
  }

  get addTag(): Locator {
    return this.annotations.getByRole('combobox', { name: 'Add tag' });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  shelf(name: string): Locator {
    return this.library.getByRole('link', { name: new RegExp(`^${name}`) });
  }

  /** Gives files to the file input that is always in the document. */
  async importFiles(paths: string[]): Promise<void> {
    await this.page.getByTestId('import-files').setInputFiles(paths);
  }

  async expectStatus(text: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: text }).first()).toBeVisible();
  }

  /** The titles of the whole list, top to bottom, whichever part of it is drawn. */
  async titles(): Promise<string[]> {
    const titles = new Map<number, string>();
    const isWhole = async (): Promise<boolean> => {
      const drawn = await this.rows.evaluateAll((rows) =>
        rows.map((row): [number, string] => [Number(row.ariaRowIndex), row.ariaLabel ?? '']),
      );
      for (const [index, title] of drawn) if (title !== 'Loading') titles.set(index, title);
      const count = Number(await this.list.getAttribute('aria-rowcount'));
      await this.#scrollList(titles.size === count);
      return titles.size === count;
    };
    await expect.poll(isWhole, { intervals: [50] }).toBe(true);
    return [...titles].sort(([a], [b]) => a - b).map(([, title]) => title);
  }

  /** Scrolls the list on by half of what is seen, or back to its start. */
  async #scrollList(toStart: boolean): Promise<void> {
    await this.list.evaluate((list, isDone) => {
      const isAtEnd = list.scrollTop + list.clientHeight >= list.scrollHeight - 1;
      list.scrollTop = isAtEnd || isDone ? 0 : list.scrollTop + list.clientHeight / 2;
    }, toStart);
  }

  /** The files that the import report names as failed. */
  async failedFiles(): Promise<string[]> {
    const failures = this.page.getByRole('list', { name: 'Files that could not be imported' });
    return failures.getByRole('listitem').locator('bdi').allTextContents();
  }

  async open(title: string): Promise<void> {
    // The list may be just about to be drawn anew, further on, when the row is seen.
    const isClicked = async (): Promise<boolean> => {
      const row = this.row(title);
      if ((await row.count()) > 0) {
        try {
          await row.click({ timeout: 2_000 });
          return true;
        } catch (error) {
          if (!(error instanceof errors.TimeoutError)) throw error;
        }
      }
      await this.#scrollList(false);
      return false;
    };
    await expect.poll(isClicked, { intervals: [50], timeout: 30_000 }).toBe(true);
    await expect(this.paper.getByRole('heading', { level: 1 })).toHaveText(title);
  }

  /** Selects these words of the body as a mouse would leave them selected. */
  async select(words: string): Promise<void> {
    await this.paper.locator('article').evaluate((article, wanted) => {
      const walker = article.ownerDocument.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(wanted) ?? -1;
        if (start < 0) continue;
        const range = article.ownerDocument.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        const selection = article.ownerDocument.getSelection();
        selection?.removeAllRanges();
        selection?.addRange(range);
        article.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
        return;
      }
      throw new Error(`not in the body: ${wanted}`);
    }, words);
  }
}
