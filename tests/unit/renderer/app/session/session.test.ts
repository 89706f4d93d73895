import { describe, expect, it } from 'vitest';
import type { ClippingId, TagId } from '../../../../../src/core/library/entities.ts';
import { selectOnly } from '../../../../../src/renderer/app/session/selection.ts';
import {
  initialSession,
  isSameShelf,
  sessionReducer,
} from '../../../../../src/renderer/app/session/session.ts';

const clipping = 'one' as ClippingId;

describe('what the window looks at', () => {
  it('forgets the selection and the visited rows on another shelf, and keeps the search', () => {
    const reading = [
      { type: 'select', selection: selectOnly(clipping) } as const,
      { type: 'visited', id: clipping } as const,
      { type: 'query', query: 'quay' } as const,
    ].reduce(sessionReducer, initialSession);
    const starred = sessionReducer(reading, { type: 'shelf', shelf: { kind: 'starred' } });
    expect(starred.selection.active).toBeNull();
    expect(starred.visited.size).toBe(0);
    expect(starred.query).toBe('quay');
  });

  it('stays as it is when the shelf is chosen that is shown', () => {
    const reading = sessionReducer(initialSession, {
      type: 'select',
      selection: selectOnly(clipping),
    });
    expect(sessionReducer(reading, { type: 'shelf', shelf: { kind: 'all' } })).toBe(reading);
  });

  it('tells one tag from another', () => {
    const tag = (name: string) => ({ kind: 'tag', tagId: name as TagId }) as const;
    expect(isSameShelf(tag('a'), tag('a'))).toBe(true);
    expect(isSameShelf(tag('a'), tag('b'))).toBe(false);
  });
});
