import { hash } from './hash.ts';

// Many sites' classes are made by machines: `css-1x2y3z` says nothing of what a part is. A page with
// such names shows what becomes of the extractor's judgement where only structure, words and place tell.

const TAG =
  /<(?!(?:meta|link|script|style)\b)([a-z][\w-]*)((?:\s(?:"[^"]*"|'[^']*'|[^"'<>])*)?)>/gi;
const NAME = /\s(class|id|data-[\w-]+)\s*=\s*("[^"]*"|'[^']*'|[^\s>"']+)/gi;

/** A page's HTML with the classes of its parts as machines would name them, without other names. */
export const nameless = (html: string): string =>
  html.replace(TAG, (_, tag: string, attributes: string) => {
    const renamed = attributes.replace(NAME, (_attribute, name: string, value: string) =>
      name.toLowerCase() === 'class' ? ` class="css-${hash(value).toString(36)}"` : '',
    );
    return `<${tag}${renamed}>`;
  });
