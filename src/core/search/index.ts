export { findTerms, type Hit } from './findTerms.ts';
export { FTS5_TOKENIZE, indexText } from './indexText.ts';
export { parseQuery, type Query } from './query.ts';
