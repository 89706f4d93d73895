export { anchor, type Anchor } from './anchor.ts';
export { describeSelection } from './describe.ts';
export { markHighlights } from './marks.ts';
