export { companionFolders } from './companions/index.ts';
export { decodeBytes, type Decoded, type DecodingHints } from './decoding/index.ts';
