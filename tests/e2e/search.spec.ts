import { expect } from '@playwright/test';
import { Desk } from './desk.ts';
import { test } from './hosts/test.ts';
import { pagesFolder } from './pages.ts';

test('finds words in titles, texts, tags and notes, in any language', async ({ host }) => {
  const desk = new Desk(host.page);
  await host.dropFiles([pagesFolder]);
  await desk.expectStatus(/Imported 7 of 7/);
  const french = 'À Roscanvel, la criée rouvre après onze mois de travaux';
  const chinese = '老码头改造完成,渔市重新开张';
  const arabic = 'سوق السمك يعود إلى الرصيف الشمالي بعد أحد عشر شهرا من الترميم';

  const finds = async (words: string, ...titles: string[]): Promise<void> => {
    await desk.search.fill(words);
    await expect(desk.rows).toHaveCount(titles.length);
    for (const title of titles) await expect(desk.row(title)).toBeVisible();
  };
  await finds('energie mareyeurs', french);
  await finds('énergie', french);
  await finds('海面平静', chinese);
  await finds('العاصفة', arabic);

  await desk.search.fill('');
  await desk.open(french);
  await desk.addTag.fill('Bretagne');
  await desk.addTag.press('Enter');
  await desk.note.fill('Rappeler la mairie vendredi.');
  await desk.note.blur();
  await finds('bretagne', french);
  await finds('rappeler mairie', french);

  await desk.search.fill('zebra');
  await expect(desk.rows).toHaveCount(0);
  await expect(desk.page.getByText(/no clipping/i).first()).toBeVisible();
  await desk.search.press('Escape');
  await expect(desk.rows).toHaveCount(7);
});
