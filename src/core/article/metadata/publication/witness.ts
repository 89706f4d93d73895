import type { FieldSource } from '../../types.ts';
import type { Moment } from '../dates/index.ts';

export type Occasion = 'published' | 'modified';

/** What a part of a page says of when its article was published or changed. */
export interface DateWitness extends Moment {
  readonly occasion: Occasion;
  readonly source: FieldSource;
  /** 0 to 1: how far it is to be believed where nothing else says the same. */
  readonly trust: number;
  readonly words: string;
}
