import type { DomDocument } from '../../dom.ts';
import { parseHtml } from '../parse/index.ts';
import { plainAmp } from './amp.ts';
import { showDrawnPictures } from './drawn-pictures.ts';
import { showEmbeddedPictures } from './embedded-pictures.ts';
import { showInlineDrawings } from './inline-drawings.ts';
import { showWithoutFrames } from './frames.ts';
import type { ReadStyleSheet } from './style-sheets.ts';
import { showUnscriptedPage } from './unscripted-page.ts';
import { showUnscriptedPictures } from './unscripted-pictures.ts';

export type { ReadStyleSheet } from './style-sheets.ts';

/**
 * Gives a parsed page the form in which a reader would see it, had its scripts run. Changes it.
 * `readStyleSheet` gives the style sheets that it links to.
 */
export function reveal(
  document: DomDocument,
  readStyleSheet: ReadStyleSheet = () => null,
): DomDocument {
  showWithoutFrames(document, parseHtml);
  showUnscriptedPage(document);
  plainAmp(document);
  showUnscriptedPictures(document);
  showEmbeddedPictures(document);
  showDrawnPictures(document, readStyleSheet);
  showInlineDrawings(document);
  return document;
}
