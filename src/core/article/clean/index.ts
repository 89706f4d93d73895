export { baseAddress } from './addresses.ts';
export { cleanTree, type CleanOptions, type CleanTree } from './clean.ts';
export { shapeFigures } from './figures.ts';
export { joinFigures } from './join-figures.ts';
export { markDirections } from './passages.ts';
export { captionOfPicture, inlineDrawing, isInlinePicture } from './pictures.ts';
export { repairBody } from './repair.ts';
export { serialise } from './serialise.ts';
