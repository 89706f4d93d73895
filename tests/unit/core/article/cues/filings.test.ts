import { describe, expect, it } from 'vitest';
import { isFiling } from '../../../../../src/core/article/cues/filings.ts';

describe('where a blog’s entry is filed', () => {
  it.each([
    [
      'en',
      'This entry was posted on Friday, March 14th, 2025 at 9:30 am and is filed under Local. You can follow any responses to this entry through the RSS 2.0 feed. You can leave a response, or trackback from your own site.',
    ],
    ['en', 'This entry was posted in Harbour and tagged ferry, quay. Bookmark the permalink.'],
    [
      'de',
      'Der Beitrag wurde am Mittwoch, den 27. November 2019 um 15:21 Uhr veröffentlicht und wurde unter Allgemein abgelegt. Du kannst die Kommentare zu diesem Eintrag durch den RSS 2.0 Feed verfolgen',
    ],
    [
      'de',
      'Dieser Beitrag wurde unter Hafen veröffentlicht. Setze ein Lesezeichen auf den Permalink.',
    ],
    [
      'fr',
      'Cette entrée a été publiée dans Port. Vous pouvez la mettre en favoris avec ce permalien.',
    ],
    ['es', 'Esta entrada fue publicada en Puerto por Ana Ruiz. Guarda el enlace permanente.'],
    [
      'pt',
      'Esta entrada foi publicada em Porto e marcada com a tag balsa. Guarde o link permanente.',
    ],
    ['it', 'Questo articolo è stato pubblicato in Porto. Contrassegna il permalink.'],
    ['nl', 'Dit bericht werd geplaatst in Haven door Jan. Bookmark de permalink.'],
    ['sv', 'Detta inlägg publicerades i Hamnen. Bokmärk permalänken.'],
    ['fi', 'Artikkeli on julkaistu kategoriassa Satama. Tallenna kestolinkki kirjanmerkkeihisi.'],
    [
      'pl',
      'Ten wpis został opublikowany w kategorii Port. Dodaj zakładkę do bezpośredniego odnośnika.',
    ],
    ['cs', 'Příspěvek byl publikován v rubrice Přístav. Můžete si jeho odkaz uložit mezi záložky.'],
    ['ru', 'Запись опубликована в рубрике Порт. Добавьте в закладки постоянную ссылку.'],
    [
      'tr',
      'Bu yazı 14 Mart 2025 tarihinde Liman kategorisinde yayımlandı. Kalıcı bağlantıyı saklayın.',
    ],
    ['id', 'Tulisan ini dipublikasikan di Pelabuhan oleh Sari. Bookmark permalink.'],
    ['ja', 'この投稿は港カテゴリーに投稿されました。パーマリンクをブックマークしてください。'],
    ['zh', '本文发表于港口分类。将固定链接加入收藏夹。'],
  ])('is told of in %s: %s', (_, line) => {
    expect(isFiling(line)).toBe(true);
  });

  it.each([
    ['of a text that was printed elsewhere', 'This article was published in the Lancet on Friday.'],
    ['of a text among others', 'This post was written before the ferry came back to the island.'],
    [
      'of where files lie',
      'The ministry said that the reports are filed under a code, not a name.',
    ],
    [
      'of what became of a text',
      'Der Artikel wurde von der Zeitung zurückgezogen, sagte der Verlag.',
    ],
  ])('is not what a story tells %s', (_, line) => {
    expect(isFiling(line)).toBe(false);
  });
});
