export { companionFolders } from './companions/index.ts';
export { decodeBytes, type Decoded, type DecodingHints } from './decoding/index.ts';
export { planUnits, type Plan } from './planning/index.ts';
export { savedFrom } from './provenance/index.ts';
export { reasonOf, type ReadFailure } from './failures.ts';
export { readUnit } from './reading.ts';
export { remembered } from './remembered.ts';
