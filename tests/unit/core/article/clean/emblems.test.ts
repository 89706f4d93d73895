import { describe, expect, it } from 'vitest';
import { isEmblem, pictographOf } from '../../../../../src/core/article/clean/emblems.ts';
import type { DomElement } from '../../../../../src/core/dom.ts';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';

function image(html: string): DomElement {
  const found = parseHtml(html).querySelector('img');
  if (!found) throw new Error('the fragment has no image');
  return found;
}

describe('an emblem', () => {
  it.each([
    ['a share button by its file', '<img src="/files/img/s-twitter.svg">'],
    [
      'a share button by its alternative text',
      '<a href="#"><img src="/a1.png" alt="Share on Facebook"></a>',
    ],
    ['a network by its name alone', '<img src="/a2.png" alt="WhatsApp">'],
    ['an icon by its folder', '<img src="https://cdn.example/touch-icons/60.png">'],
    [
      'a zoom icon in a figure',
      '<figure><img src="/img/icon-zoom-in.svg" alt="Zoom"><figcaption>The quay</figcaption></figure>',
    ],
    ['a printer', '<img src="/images/print.gif" alt="Imprimir">'],
    ['a portrait from a service', '<img src="https://gravatar.example/avatar/8659?s=80" alt="jd">'],
    ['an outlet’s emblem', '<img src="/img/postlogo.gif">'],
    [
      'a part of the site’s design',
      '<a href="#"><img src="/wp-content/themes/quay/images/toggle-on.gif" alt="toggle"></a>',
    ],
    [
      'the head of the page, which leads to its home',
      '<a href="https://quay.example"><img src="/uploads/2016/header.jpg" alt="The Quay"></a>',
    ],
    [
      'a partner’s sign, which leads to its home',
      '<a href="https://bank.example/"><img src="/a.gif"></a>',
    ],
    ['an advertisement by its folder', '<img src="/uploads/advertisement/50affe26.gif">'],
    ['an advertisement by its label', '<img src="/a/9.jpg" alt="Anzeige">'],
    ['a reader counter', '<img src="https://stats.quay.example/piwik.php?idsite=2">'],
    ['a rule between paragraphs', '<img src="/uploads/content-divider.png">'],
    ['a smiley', '<img src="/smilies/icon_smile.gif" alt="smile">'],
  ])('is %s', (_, html) => {
    expect(isEmblem(image(html))).toBe(true);
  });

  it.each([
    ['a photograph', '<img src="/2025/06/quay-at-dawn.jpg" alt="The quay at dawn">'],
    [
      'a picture with a caption whose file speaks of a logo',
      '<figure><img src="/2025/new-logo.png"><figcaption>The new sign of the harbour</figcaption></figure>',
    ],
    [
      'a picture of the story that leads to the home of what it shows',
      '<a href="https://club.example/"><img src="/sticker.jpg" alt="“Courage is a muscle”, says the sticker that the club gave away"></a>',
    ],
    [
      'a photograph that leads to a larger one',
      '<a href="/a/quay.jpg"><img src="/a/quay-s.jpg"></a>',
    ],
    ['a photograph in a folder of a hash', '<img src="https://w.example/commons/a/ad/Quay.jpg">'],
    ['a photograph in the folder of a topic', '<img src="/themes/economie/2025/quay.jpg">'],
    ['a photograph of a counter without words', '<img src="/05/vote-counter.jpg">'],
    ['a photograph of a banner', '<img src="/05/protest-banner.jpg" alt="A banner">'],
    ['a photograph of what counts', '<img src="/05/vote-counter.jpg" alt="The counter of votes">'],
    ['a photograph whose file speaks of social media', '<img src="/05/women-on-social-media.png">'],
    ['a drawing in SVG', '<img src="/graphs/memory.svg" alt="Memory in use">'],
    ['a picture held in the page', '<img src="data:image/png;base64,iVBORw0KGgo">'],
    ['a photograph of a button', '<img src="/2025/red-panic.jpg" alt="A red button on the wall">'],
  ])('is not %s', (_, html) => {
    expect(isEmblem(image(html))).toBe(false);
  });
});

describe('the picture of an emoji', () => {
  it.each(['😀', '👍🏽', '🇫🇷', '❤️', ':)', ';-)'])('stands for %s', (alt) => {
    expect(pictographOf(image(`<img src="/e/1f600.png" alt="${alt}">`))).toBe(alt);
  });

  it.each(['', '1', 'Quay', '#'])('is not one with the alternative text “%s”', (alt) => {
    expect(pictographOf(image(`<img src="/e/1.png" alt="${alt}">`))).toBeNull();
  });
});
