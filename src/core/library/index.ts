export {
  clipUnit,
  explainPage,
  originalPage,
  rereadPage,
  sha256OfInput,
  type ClipContext,
  type ClipFailure,
  type Clipped,
  type Reread,
} from './clip/index.ts';
export { createId } from './createId.ts';
export { imageSize, type ImageSize } from './imageSize/index.ts';
export { originalView } from './original-view/index.ts';
export { sha256Hex } from './sha256Hex.ts';
export { urlIdentity } from './urlIdentity.ts';
