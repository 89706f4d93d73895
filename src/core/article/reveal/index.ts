import type { DomDocument } from '../../dom.ts';
import { plainAmp } from './amp.ts';
import { showUnscriptedPictures } from './unscripted-pictures.ts';

/** Gives a parsed page the form in which a reader would see it, had its scripts run. Changes it. */
export function reveal(document: DomDocument): DomDocument {
  plainAmp(document);
  showUnscriptedPictures(document);
  return document;
}
