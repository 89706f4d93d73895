import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { describeSelection } from '../../../../../src/core/annotations/index.ts';
import type { HighlightColour } from '../../../../../src/core/library/entities.ts';
import { AnnotationsPane } from '../../../../../src/renderer/features/annotations/index.ts';
import { REST_MS } from '../../../../../src/renderer/features/annotations/useAutosave.ts';
import { asId, clippingOf, openDesk, type TestDesk, until } from '../reader/desk.tsx';

const id = asId('ferry');
const other = asId('other');
const ferry = clippingOf(
  'ferry',
  '<p>The ferry company rebuilt its timetable.</p><p>Shopkeepers could live with fewer boats.</p>',
);
let desk: TestDesk;

beforeEach(async () => {
  localStorage.clear();
  desk = await openDesk([ferry, clippingOf('other', '<p>Another page.</p>')]);
});
afterEach(() => {
  vi.restoreAllMocks();
  return desk.close();
});

/** The typing never rests: what is saved is saved for another reason. */
function withoutRest(): void {
  const set = window.setTimeout.bind(window);
  const isRest = (delay: number | undefined): boolean => delay === REST_MS;
  vi.spyOn(window, 'setTimeout').mockImplementation(((run: () => void, delay?: number) =>
    isRest(delay) ? 0 : set(run, delay)) as typeof window.setTimeout);
}

const noteOf = async (clipping = id): Promise<string | undefined> =>
  (await desk.library.annotations(clipping)).find(({ kind }) => kind === 'note')?.note;

async function highlight(
  words: string,
  colour: HighlightColour = 'yellow',
  text = ferry.body.text,
) {
  const start = text.indexOf(words);
  const selectors = describeSelection(text, start, start + words.length);
  const added = await desk.library.addHighlight(id, selectors, colour);
  if (!added.ok) throw new Error(added.error.message);
  return added.value.highlight;
}

const note = () => page.getByRole('textbox', { name: 'Note' });

describe('the note', () => {
  test('saves itself while it is written', async () => {
    desk.show(<AnnotationsPane clippingId={id} />);
    await userEvent.fill(note(), 'Ask the harbour master.');
    await expect.poll(() => noteOf()).toBe('Ask the harbour master.');
  });

  test('is saved at once when the field is left', async () => {
    withoutRest();
    desk.show(<AnnotationsPane clippingId={id} />);
    await userEvent.click(note());
    await userEvent.keyboard('Quick');
    expect(await noteOf()).toBeUndefined();
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => noteOf()).toBe('Quick');
  });

  test('goes to its own clipping when another is chosen in mid-sentence', async () => {
    desk.show(<AnnotationsPane clippingId={id} />);
    await userEvent.click(note());
    await userEvent.keyboard('Half a sen');
    desk.show(<AnnotationsPane clippingId={other} />);
    await expect.poll(() => noteOf()).toBe('Half a sen');
    await expect.element(note()).toHaveValue('');
    expect(await noteOf(other)).toBeUndefined();
  });

  test('is one step of Undo for one visit, and the field follows', async () => {
    await desk.library.saveNote(id, 'Before');
    desk.show(<AnnotationsPane clippingId={id} />);
    await userEvent.click(note());
    await userEvent.keyboard(' one');
    await expect.poll(() => noteOf()).toBe('Before one');
    await userEvent.keyboard(' two');
    await expect.poll(() => noteOf()).toBe('Before one two');
    await desk.history.undo();
    await expect.poll(() => noteOf()).toBe('Before');
    await expect.element(note()).toHaveValue('Before');
    expect(desk.history.state().undo).toBeNull();
  });

  test('follows an Undo that comes before the field has heard of the last save', async () => {
    desk.show(<AnnotationsPane clippingId={id} />);
    await userEvent.click(note());
    await userEvent.keyboard('Soon gone');
    const stop = desk.history.subscribe(() => {
      stop();
      void desk.history.undo();
    });
    await expect.element(note()).toHaveValue('');
    expect(await noteOf()).toBeUndefined();
  });

  test('that was written as the window closed is taken in the next time', async () => {
    desk.show(<AnnotationsPane clippingId={id} />);
    await userEvent.click(note());
    await userEvent.keyboard('Last words');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    // The window is gone and its write with it.
    await expect.poll(() => noteOf()).toBe('Last words');
    await desk.library.saveNote(id, '');
    desk.show(null);
    desk.show(<AnnotationsPane key="again" clippingId={other} />);
    await expect.poll(() => noteOf()).toBe('Last words');
    await expect.poll(() => localStorage.length).toBe(0);
  });
});

describe('the list of highlights', () => {
  test('teaches how to make one while there is none', async () => {
    desk.show(<AnnotationsPane clippingId={id} />);
    await expect.element(page.getByText(/Select words in the article/)).toBeVisible();
  });

  test('is in the order of the text', async () => {
    await highlight('fewer boats');
    await highlight('ferry company', 'green');
    desk.show(<AnnotationsPane clippingId={id} />);
    await until(() => document.querySelectorAll('.highlight-card').length === 2);
    expect([...document.querySelectorAll('.highlight-card q')].map((q) => q.textContent)).toEqual([
      'ferry company',
      'fewer boats',
    ]);
  });

  test('takes a comment that saves itself and is not called a note', async () => {
    const { id: highlightId } = await highlight('fewer boats');
    desk.show(<AnnotationsPane clippingId={id} />);
    await userEvent.fill(page.getByRole('textbox', { name: 'Comment' }), 'How many?');
    await until(async () =>
      (await desk.library.annotations(id)).some(
        (each) => each.id === highlightId && each.note === 'How many?',
      ),
    );
    expect(page.getByRole('textbox', { name: 'Note' }).elements().length).toBe(1);
  });

  test('changes a colour and removes, and both can be undone', async () => {
    await highlight('fewer boats');
    desk.show(<AnnotationsPane clippingId={id} />);
    await userEvent.click(page.getByRole('button', { name: 'Change colour' }));
    await userEvent.click(page.getByRole('menuitemradio', { name: 'Purple' }));
    await until(() => document.querySelector('.highlight-purple'));
    await userEvent.click(page.getByRole('button', { name: 'Remove highlight' }));
    await until(() => document.querySelector('.highlight-card') === null);
    await desk.history.undo();
    await until(() => document.querySelector('.highlight-purple'));
  });

  test('keeps a highlight whose words are gone, and says so', async () => {
    await highlight(
      'a lighthouse keeper of the old school',
      'blue',
      'There was a lighthouse keeper of the old school on the point.',
    );
    desk.show(<AnnotationsPane clippingId={id} />);
    await expect.element(page.getByText(/not in the article’s text any more/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: /Go to blue highlight/ })).toBeDisabled();
  });
});

describe('the original', () => {
  test('is named with its digest and how its facts are known', async () => {
    desk.show(<AnnotationsPane clippingId={id} />);
    await expect.element(page.getByText('ferry.html')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Copy the SHA-256' })).toBeVisible();
  });
});
