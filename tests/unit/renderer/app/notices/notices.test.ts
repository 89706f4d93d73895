import { describe, expect, it } from 'vitest';
import { createNotices } from '../../../../../src/renderer/app/notices/notices.ts';

const information = (message: string) =>
  ({ message, tone: 'information', undoable: true }) as const;
const error = (message: string) => ({ message, tone: 'error', undoable: false }) as const;
const messages = (notices: ReturnType<typeof createNotices>) =>
  notices.shown().map(({ message }) => message);

describe('the notices', () => {
  it('replace one another, as only the last write is what Undo takes back', () => {
    const notices = createNotices();
    notices.tell(information('Starred 1 clipping'));
    notices.tell(information('Moved 1 clipping to the bin'));
    expect(messages(notices)).toEqual(['Moved 1 clipping to the bin']);
  });

  it('keep errors until they are dismissed', () => {
    const notices = createNotices();
    notices.tell(error('The disk is full.'));
    notices.tell(information('Starred 1 clipping'));
    expect(messages(notices)).toEqual(['The disk is full.', 'Starred 1 clipping']);
    notices.dismiss(notices.shown()[0]?.id ?? -1);
    expect(messages(notices)).toEqual(['Starred 1 clipping']);
  });

  it('never pile up: three at most, and the same error once', () => {
    const notices = createNotices();
    for (const word of ['one', 'two', 'three', 'four', 'four']) notices.tell(error(word));
    expect(messages(notices)).toEqual(['two', 'three', 'four']);
  });
});
