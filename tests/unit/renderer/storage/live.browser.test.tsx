import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { useLive } from '../../../../src/renderer/storage/index.ts';
import { openDatabase } from '../../../../src/renderer/storage/database.ts';
import { libraryOn } from '../../../../src/renderer/storage/library.ts';
import { addAll, clippingId, discard, freshDatabase, newClipping, value } from './samples.ts';
import { eventually } from '../eventually.ts';

test('what is shown follows the library, whoever changes it', async () => {
  const db = await freshDatabase();
  await addAll(db, [newClipping('a')]);
  const library = libraryOn(db);
  function Counter() {
    const counts = useLive(() => library.counts(), []);
    return <p>{counts === undefined ? 'waiting' : `${counts.all} and ${counts.bin} in the bin`}</p>;
  }
  const container = document.createElement('div');
  const root = createRoot(container);
  root.render(<Counter />);
  await eventually(() => expect(container.textContent).toBe('1 and 0 in the bin'));

  // A second connection stands for another thread or window.
  const other = await value(openDatabase(db.name));
  await value(libraryOn(other).moveToBin([clippingId('a')]));
  await eventually(() => expect(container.textContent).toBe('0 and 1 in the bin'));

  root.unmount();
  other.close();
  await discard(db);
});
