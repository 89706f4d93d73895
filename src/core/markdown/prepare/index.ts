import type { DomDocument, DomElement } from '../../dom.ts';
import { rebuildBlocks } from './blocks.ts';
import { discardNonText } from './discard.ts';
import { readFormulas } from './formulas.ts';
import { nameLanguages } from './languages.ts';
import { linkPlayers, settlePictures } from './media.ts';
import { separateNeighbours } from './neighbours.ts';
import { settleTables } from './tables.ts';

/**
 * Turns any HTML below `root` into the few forms that Markdown has, in place. The order matters:
 * formulas and players are read before the scripts and sources that carry them are discarded; cells
 * of layout tables become blocks before blocks are rebuilt; neighbours are known only then.
 */
export function prepare(root: DomElement, document: DomDocument): void {
  readFormulas(root, document);
  settlePictures(root, document);
  linkPlayers(root, document);
  discardNonText(root);
  renameOldLists(root, document);
  nameLanguages(root);
  settleTables(root, document);
  rebuildBlocks(root, document);
  separateNeighbours(root, document);
}

function renameOldLists(root: DomElement, document: DomDocument): void {
  for (const old of [...root.querySelectorAll('menu, dir')]) {
    const list = document.createElement('ul');
    for (const child of [...old.childNodes]) list.appendChild(child);
    old.replaceWith(list);
  }
}
