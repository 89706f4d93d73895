export { BLOCK_ELEMENTS, CELL_ELEMENTS, CONTAINER_ELEMENTS } from './blocks.ts';
export { opensText, standfirstAbove } from './opening.ts';
export {
  projectText,
  textOf,
  type Projection,
  type ProjectionOptions,
  type TextSegment,
} from './projection.ts';
