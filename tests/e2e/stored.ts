import type { Page } from '@playwright/test';

/** A clipping in the library, and a digest of all that is held about it. */
export interface StoredClipping {
  readonly title: string;
  readonly digest: string;
}

export const storedClippings = (page: Page): Promise<StoredClipping[]> => page.evaluate(digests);

/** Runs in the page. */
async function digests(): Promise<StoredClipping[]> {
  const answered = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('the library did not answer')));
    });
  const db = await answered(indexedDB.open('clipfold'));
  const stores = ['clippings', 'bodies', 'originals', 'annotations', 'readings', 'repairs'];
  const transaction = db.transaction(stores, 'readonly');
  const texts = new Map<string, string>();
  const titles = new Map<string, string>();
  for (const store of stores) {
    const rows = (await answered(transaction.objectStore(store).getAll())) as {
      readonly id: string;
      readonly title?: string;
      readonly clippingId?: string;
    }[];
    for (const row of rows) {
      const id = row.clippingId ?? row.id;
      if (store === 'clippings') titles.set(id, row.title ?? '');
      const text = JSON.stringify(row, (_, value: unknown) =>
        value instanceof Uint8Array ? String(value) : value,
      );
      texts.set(id, `${texts.get(id) ?? ''}\n${store} ${text}`);
    }
  }
  db.close();
  return Promise.all(
    [...titles].map(async ([id, title]) => {
      const bytes = new TextEncoder().encode(texts.get(id) ?? '');
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return { title, digest: Array.from(digest, (byte) => byte.toString(16)).join(' ') };
    }),
  );
}
