/** What a style sheet names: pictures, fonts, and other style sheets. An address may lack its quotes. */
const NAMED = /url\(\s*["']?([^"'()\s]+)|@import\s+["']([^"'\s]+)/giu;

/** The files that a style sheet names; what is written into it is no file. */
export function styleReferences(css: string): readonly string[] {
  return [...css.matchAll(NAMED)]
    .map(([, address, imported]) => address ?? imported ?? '')
    .filter((reference) => !/^(?:data:|#)/iu.test(reference));
}
