import { expect } from '@playwright/test';
import { test } from './hosts/test.ts';

test('opens a window on an empty library, and asks nothing of the network', async ({ host }) => {
  await expect(host.page).toHaveTitle('Clipfold');
  await expect(host.page.getByRole('navigation', { name: 'Library' })).toBeVisible();
  expect(host.requests()).toEqual([]);
});

test('opens again on the same profile after it was ended and after it was killed', async ({
  host,
}) => {
  await host.restart();
  await expect(host.page).toHaveTitle('Clipfold');
  await host.kill();
  await host.restart();
  await expect(host.page.getByRole('navigation', { name: 'Library' })).toBeVisible();
});
