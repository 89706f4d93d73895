export { anchor, type Anchor } from './anchor.ts';
export { describeSelection } from './describe.ts';
