import type { DomDocument, DomElement } from '../../dom.ts';

const PICTURES = 'amp-img, amp-anim';

/** Elements of AMP that hold no part of an article, with what stands in for them before they run. */
const NOT_OF_ARTICLE = [
  ...['ad', 'sticky-ad', 'auto-ads', 'embed', 'analytics', 'pixel', 'consent', 'user-notification'],
  ...['sidebar', 'social-share', 'lightbox', 'image-lightbox', 'next-page', 'recaptcha-input'],
  ...[
    'video',
    'video-iframe',
    'audio',
    'iframe',
    'youtube',
    'brightcove',
    'jwplayer',
    'dailymotion',
  ],
  ...['vimeo', 'soundcloud', 'web-push', 'web-push-widget', 'install-serviceworker'],
].map((name) => `amp-${name}`);

/** Shown to readers without a subscription in place of the article. */
const NOTICES = '[subscriptions-section="content-not-granted"], [subscriptions-action]';

/** Turns AMP's own elements into those of HTML, and leaves out those that hold no part of an article. */
export function plainAmp(document: DomDocument): void {
  if (!document.querySelector(`${PICTURES}, [subscriptions-section], amp-ad, amp-sidebar`)) return;
  for (const element of [...document.querySelectorAll(`${NOT_OF_ARTICLE.join()}, ${NOTICES}`)]) {
    element.remove();
  }
  for (const picture of [...document.querySelectorAll(PICTURES)]) {
    picture.replaceWith(imageOf(picture, document));
  }
}

/** The element's own attributes are those of an image; what it holds stands in for it. */
function imageOf(picture: DomElement, document: DomDocument): DomElement {
  const image = document.createElement('img');
  for (const { name, value } of picture.attributes) image.setAttribute(name, value);
  return image;
}
