// What lies beside saved pages as text without being one: what comes with software and with the tools
// that save whole sites.

const STRAY_NAME =
  /^(?:read[ ._-]?me|licen[cs]e|copying|copyright|notice|authors|contributors|credits|change(?:s|log)|install|todo|robots|humans|ads|cookies?|urls?|links?|sitemap|hts-\w+|wget-log|crawl|filelist|listing|manifest|cname|makefile|dockerfile)(?:[ ._-]?(?:\d+|first|en|de|fr|es|ja|ru|zh|mit|apache|gpl))*(?:\.\w{1,4})?$/iu;

const SAMPLE = 20_000;
/** Fewer words are a note on the pages, not one of them. */
const FEWEST_WORDS = 25;
const WORD = /^["'“„«‹([]*[\p{L}\p{M}][\p{L}\p{M}'’\-–]*[.,;:!?…"'”“»›)\]]*$/u;
/** Scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Whether a text found beside saved pages is none of them, by its name or for want of sentences. */
export function isStrayText(text: string, path: string): boolean {
  if (STRAY_NAME.test(path.slice(path.lastIndexOf('/') + 1))) return true;
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(UNSPACED)?.length ?? 0) >= FEWEST_WORDS * 2) return false;
  const tokens = sample.split(/\s+/u).filter((token) => token !== '');
  const words = tokens.filter((token) => WORD.test(token)).length;
  return words < FEWEST_WORDS || words * 10 < tokens.length * 6;
}

/** Whether a page is the list that HTTrack makes of the sites that it has copied. */
export const isCopierIndex = (markup: string): boolean =>
  /<title>\s*Local index - HTTrack/iu.test(markup.slice(0, 8_192));
