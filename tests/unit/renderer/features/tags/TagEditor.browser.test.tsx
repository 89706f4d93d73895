import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TagEditor } from '../../../../../src/renderer/features/tags/index.ts';
import { newClipping } from '../../storage/samples.ts';
import { asId, openDesk, type TestDesk } from '../reader/desk.tsx';

let desk: TestDesk;
const one = asId('one');
const two = asId('two');

beforeEach(async () => {
  desk = await openDesk([newClipping('one'), newClipping('two')]);
});
afterEach(() => desk.close());

const box = () => page.getByRole('combobox', { name: 'Add tag' });
const tagsOf = async (id: typeof one): Promise<string[]> => {
  const tags = await desk.library.tags();
  const clipping = await desk.library.clipping(id);
  return tags.filter((tag) => clipping?.tagIds.includes(tag.id)).map(({ name }) => name);
};

describe('the tag editor', () => {
  test('makes a new tag of what is typed, on Enter', async () => {
    desk.show(<TagEditor clippingIds={[one]} />);
    await userEvent.click(box());
    await userEvent.keyboard('Asia/Kazakhstan{Enter}');
    await expect.poll(() => tagsOf(one)).toEqual(['Asia/Kazakhstan']);
    await expect.element(box()).toHaveValue('');
    await expect
      .element(page.getByRole('button', { name: 'Remove tag Asia/Kazakhstan' }))
      .toBeVisible();
  });

  test('completes a tag that exists, by keyboard', async () => {
    await desk.library.addTag([two], 'Fisheries');
    desk.show(<TagEditor clippingIds={[one]} />);
    await userEvent.click(box());
    await userEvent.keyboard('fis');
    await expect.element(page.getByRole('option', { name: 'Fisheries' })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(() => tagsOf(one)).toEqual(['Fisheries']);
    expect((await desk.library.tags()).length).toBe(1);
  });

  test('offers to create what is typed, by pointer', async () => {
    desk.show(<TagEditor clippingIds={[one]} />);
    await userEvent.click(box());
    await userEvent.keyboard('Ports');
    await userEvent.click(page.getByRole('option', { name: 'Create “Ports”' }));
    await expect.poll(() => tagsOf(one)).toEqual(['Ports']);
  });

  test('takes a tag off and keeps the focus near', async () => {
    await desk.library.addTag([one], 'Asia');
    await desk.library.addTag([one], 'Ports');
    desk.show(<TagEditor clippingIds={[one]} />);
    await userEvent.click(page.getByRole('button', { name: 'Remove tag Asia' }));
    await expect.poll(() => tagsOf(one)).toEqual(['Ports']);
    await expect
      .poll(() => document.activeElement?.getAttribute('aria-label'))
      .toBe('Remove tag Ports');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => tagsOf(one)).toEqual([]);
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('combobox');
  });

  test('works on several clippings and says which tags only some have', async () => {
    await desk.library.addTag([one], 'Asia');
    desk.show(<TagEditor clippingIds={[one, two]} />);
    await expect.element(page.getByText('1 of 2')).toBeVisible();
    await userEvent.click(box());
    await userEvent.keyboard('Asia{Enter}');
    await expect.poll(() => tagsOf(two)).toEqual(['Asia']);
    await expect.element(page.getByText('1 of 2')).not.toBeInTheDocument();
  });
});
