import type { DomElement, DomText } from '../../dom.ts';
import type { ReadBlock } from './reading.ts';

/** Why a block stays or goes, when its own probability does not say so. */
export type Ground =
  | 'likely'
  | 'rule'
  | 'heading'
  | 'list'
  | 'table'
  | 'caption'
  | 'headline'
  | 'above'
  | 'head'
  | 'pointer'
  | 'post'
  | 'closing'
  | 'only-text'
  | 'cleaned'
  | 'person';

export interface Decision {
  readonly read: ReadBlock;
  readonly isKept: boolean;
  readonly ground: Ground;
}

/** The part of a page that holds its article, and what of it is kept. */
export interface Content {
  readonly root: DomElement;
  /** Text nodes and pictures that stay. */
  readonly kept: ReadonlySet<DomText | DomElement>;
  readonly decisions: readonly Decision[];
  /** 0 to 1. */
  readonly confidence: number;
}
