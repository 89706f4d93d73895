export {
  clipUnit,
  type ClipContext,
  type ClipFailure,
  type Clipped,
  type OriginalFile,
  type OriginalFiles,
} from './clip/index.ts';
export { createId } from './createId.ts';
export { imageSize, type ImageSize } from './imageSize/index.ts';
export { sha256Hex } from './sha256Hex.ts';
export { urlIdentity } from './urlIdentity.ts';
