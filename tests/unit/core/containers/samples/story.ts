import { encodeAs } from '../encode.ts';
import { pngBytes } from '../files.ts';

// One story, saved in every format: a title, a picture, a frame, in an encoding that must be known
// to be read.

export const ADDRESS = 'https://quay.example/news/story.html';
export const PICTURE_ADDRESS = 'https://quay.example/news/story_files/quay.png';
export const FRAME_ADDRESS = 'https://quay.example/news/story_files/frame.html';
export const SAVED_AT = '2026-01-02T03:04:05.000Z';
export const FILE_TIME = '2026-05-06T07:08:09.000Z';
export const TITLE = 'Рыбный рынок снова открыт';
export const SENTENCE = 'Первые лодки вернулись в порт до рассвета, сообщил начальник порта.';
export const FRAME_SENTENCE = 'Такого никто не ожидал, сказал он.';
export const PICTURE = pngBytes(640, 480);
export const CHARSET = 'windows-1251';

/** What differs between the pages that tools write. */
export interface Markup {
  /** Attributes of the `html` element. */
  readonly root?: string;
  /** What stands before or first in the head. */
  readonly mark?: string;
  readonly title?: string | null;
  readonly picture?: string;
  /** The `iframe`'s attribute. */
  readonly frame?: string;
  /** False where the container says it. */
  readonly isDeclared?: boolean;
}

/** The story's page. */
export function markup(parts: Markup = {}): string {
  const { root = '', mark = '', title = TITLE, isDeclared = true } = parts;
  const { picture = 'story_files/quay.png', frame = 'src="story_files/frame.html"' } = parts;
  const head = [
    isDeclared ? `<meta charset="${CHARSET}">` : '',
    title === null ? '' : `<title>${title}</title>`,
    mark,
  ].join('');
  return `<!DOCTYPE html><html${root}><head>${head}</head><body><h1>${TITLE}</h1><p>${SENTENCE}</p><img src="${picture}"><iframe ${frame}></iframe></body></html>`;
}

/** The frame's document. */
export const FRAME = `<!DOCTYPE html><html><meta charset="${CHARSET}"><p>${FRAME_SENTENCE}</p></html>`;

/** In the story's own encoding. */
export const encoded = (text: string): Uint8Array => encodeAs(text, CHARSET);

/** With everything embedded. */
export const EMBEDDED: Markup = {
  picture: `data:image/png;base64,${Buffer.from(PICTURE).toString('base64')}`,
  frame: `srcdoc="<p>${FRAME_SENTENCE}</p>"`,
};
