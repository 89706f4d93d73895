import type { DomDocument, DomElement } from '../../dom.ts';

const LAZY_SOURCES = ['data-src', 'data-original', 'srcset', 'data-srcset'] as const;

/** Gives each picture the address that the page meant: lazy ones, and `picture` without `img`. */
export function settlePictures(root: DomElement, document: DomDocument): void {
  for (const picture of [...root.querySelectorAll('picture')]) {
    if (picture.querySelector('img') !== null) continue;
    const candidate = firstCandidate(picture.querySelector('source')?.getAttribute('srcset'));
    if (candidate === null) continue;
    const image = document.createElement('img');
    image.setAttribute('src', candidate);
    picture.appendChild(image);
  }
  for (const image of [...root.querySelectorAll('img')]) {
    if ((image.getAttribute('src') ?? '').trim() !== '') continue;
    const sources = LAZY_SOURCES.map((name) => firstCandidate(image.getAttribute(name)));
    const source = sources.find((candidate) => candidate !== null) ?? null;
    if (source === null) image.remove();
    else image.setAttribute('src', source);
  }
}

function firstCandidate(srcset: string | null | undefined): string | null {
  const candidate = /\S+/u.exec(srcset ?? '')?.[0].replace(/,$/u, '') ?? '';
  return candidate === '' ? null : candidate;
}

const PLAYER_NAMES: Readonly<Record<string, string>> = {
  video: 'Video',
  audio: 'Audio',
  iframe: 'Embedded page',
  embed: 'Embedded media',
  object: 'Embedded media',
};

const VIDEO_SITE = /(?:youtube(?:-nocookie)?|youtu\.be|vimeo|dailymotion|rutube)\b/iu;

/** A note cannot hold a player: a link to what it plays takes its place, on a line of its own. */
export function linkPlayers(root: DomElement, document: DomDocument): void {
  for (const player of [...root.querySelectorAll(Object.keys(PLAYER_NAMES).join(', '))]) {
    const source =
      player.getAttribute('src') ??
      player.getAttribute('data') ??
      player.querySelector('source')?.getAttribute('src') ??
      player.getAttribute('data-src') ??
      '';
    if (source.trim() === '') {
      player.remove();
      continue;
    }
    const link = document.createElement('a');
    link.setAttribute('href', source);
    const title = (player.getAttribute('title') ?? '').replace(/\s+/gu, ' ').trim();
    link.appendChild(document.createTextNode(title === '' ? nameOf(player, source) : title));
    const line = document.createElement('div');
    line.appendChild(link);
    player.replaceWith(line);
  }
}

const nameOf = (player: DomElement, source: string): string =>
  VIDEO_SITE.test(source) ? 'Video' : (PLAYER_NAMES[player.localName] ?? 'Media');
