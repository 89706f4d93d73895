import type { DomElement } from '../../dom.ts';
import { closestOf } from '../../dom-search.ts';
import { furnitureOf } from '../cues/furniture.ts';
import { isAdvertLabel } from '../cues/interruptions.ts';
import { oneLine } from '../cues/fold.ts';
import { captionOfPicture, pictureCandidates } from './pictures.ts';

/** Words in a picture's address by which it is a sign of the page, whatever stands below it. */
const SIGNS: ReadonlySet<string> = new Set(
  `icon icons ico icn sprite sprites button buttons btn playicon playbutton arrow arrows loupe
   missing-image noimage no-image smiley smilies smileys emoticon emoticons emoji emojis pidgets
   hamburger close twemoji gravatar touch-icons favicon social-icons share-icons divider dividers
   separator`.split(/\s+/),
);

/** Words by which it is one where it has no caption: an outlet's emblem, an author's portrait. */
const EMBLEMS: ReadonlySet<string> = new Set(
  `logo logos avatar avatars badge badges userpic authorpic social share sharing masthead
   wordmark`.split(/\s+/),
);

/** Folders that advertisements lie in; `ad` is as often the name of one of 256. */
const ADVERTS: ReadonlySet<string> = new Set(
  `ads adserver advert adverts advertisement advertisements advertising anzeige anzeigen werbung
   publicidad publicidade publicite pubblicita reklama reklame banner banners sponsor
   sponsors`.split(/\s+/),
);

/** Words in the address of a picture that counts a page's readers and shows nothing. */
const COUNTING =
  /(?:^|[^a-z\d])(?:piwik|matomo|vgwort|counters?|tracker|beacon|statcounter|hitcounter|metrika|count\.gif|pixel\.(?:gif|png|php)|yandex\.ru\/watch)(?:[^a-z\d]|$)/i;

/** The address of a site's first page. */
const HOME = /^(?:https?:\/\/[^/?#]+)?\/?$/i;

/** Folders of what a site's design is made of: of every page alike. */
const DESIGN =
  /\/(?:themes?|skins?|templates?)\/(?:[^?#]*\/)?(?:images?|imgs?|assets?|static|css|icons?|graphics|gfx|pics?|dist|public)\//i;

const SERVICES =
  /^(?:(?:share|teilen|auf|on|via|to|publish|post|tweet|follow|partager|compartir|condividi|поделиться)\W+)*(?:facebook|twitter|x|whats\s?app|telegram|pinterest|linkedin|reddit|instagram|youtube|google\s?\+|google plus|xing|tumblr|weibo|wechat|微博|微信|line|vk|ok|viber|flipboard|e-?mail|mail|print|rss|feed|email this page|twitt)$/iu;
const SERVICE_FILE =
  /^(?:s-|ico?n?-|btn-|share-|social-)?(?:facebook|fb|twitter|tw|whatsapp|telegram|pinterest|linkedin|reddit|instagram|youtube|gplus|google-plus|xing|tumblr|weibo|wechat|email|mail|print|rss|pdf|pin-it|twitt)(?:-(?:icon|logo|button|share|\d+))*$/;
const PICTOGRAPHS =
  /^(?:(?:\p{Extended_Pictographic}|\p{Regional_Indicator})\p{Emoji_Component}*\s?)+$/u;
const EMOTICON = /^[:;=8x]['^-]?[)(DPpo|/\\*]$/i;
const LONGEST_LABEL = 40;
/** A file named by more words is named for what it shows. */
const LONGEST_NAME = 3;
const LONGEST_PICTOGRAPH = 16;

/**
 * True for a picture that is a sign of the page or of a service, not one of the article's: an icon,
 * a share button, an emblem, an author's portrait, an advertisement, a counter. Told by its address
 * and its alternative text.
 */
export function isEmblem(image: DomElement): boolean {
  const alt = oneLine(image.getAttribute('alt'));
  if (SERVICES.test(alt) || isAdvertLabel(alt)) return true;
  if (alt !== '' && alt.length <= LONGEST_LABEL && hasLink(image) && furnitureOf(alt).has('share'))
    return true;
  const parts = addressOf(image);
  const file = parts.at(-1) ?? '';
  if (SERVICE_FILE.test(file)) return true;
  const named = file.split('-');
  const words = named.length <= LONGEST_NAME ? [...parts, ...named] : parts;
  if (words.some((word) => SIGNS.has(word))) return true;
  if (hasCaption(image)) return false;
  if (words.some((word) => EMBLEMS.has(word) || word.endsWith('logo'))) return true;
  if (parts.slice(0, -1).some((folder) => ADVERTS.has(folder))) return true;
  return (
    isOfDesign(image) ||
    (alt === '' && isCounter(image)) ||
    (alt.length <= LONGEST_LABEL && leadsHome(image))
  );
}

const isOfDesign = (image: DomElement): boolean => DESIGN.test(pictureCandidates(image)[0] ?? '');

const PHOTOGRAPH = /\.(?:jpe?g|webp|avif)(?:[?#]|$)/i;

function isCounter(image: DomElement): boolean {
  const [address = ''] = pictureCandidates(image);
  return COUNTING.test(address) && !PHOTOGRAPH.test(address);
}

/** The head of a page leads to the site's home, and so do the signs of its partners to theirs. */
function leadsHome(image: DomElement): boolean {
  const address = closestOf(image, 'a')?.getAttribute('href')?.trim() ?? '';
  return address !== '' && HOME.test(address);
}

/** The character that a picture of an emoji stands for; null: it is none. */
export function pictographOf(image: DomElement): string | null {
  const alt = image.getAttribute('alt')?.trim() ?? '';
  const isPictograph = PICTOGRAPHS.test(alt) || EMOTICON.test(alt);
  return alt.length <= LONGEST_PICTOGRAPH && isPictograph ? alt : null;
}

/** The last folders of a picture's address and its file's name, in lower case with hyphens alone. */
function addressOf(image: DomElement): readonly string[] {
  const [address = ''] = pictureCandidates(image);
  if (address.startsWith('data:')) return [];
  const [path = ''] = address.split(/[?#]/);
  return path
    .toLowerCase()
    .replace(/\.[a-z]{2,4}$/, '')
    .split('/')
    .slice(-3)
    .map((part) => part.replace(/[^a-z0-9]+/g, '-'));
}

const hasLink = (image: DomElement): boolean => closestOf(image, 'a') !== null;

const hasCaption = (image: DomElement): boolean => captionOfPicture(image) !== '';
