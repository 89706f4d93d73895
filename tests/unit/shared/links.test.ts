import { describe, expect, it } from 'vitest';
import { parseOutsideLink } from '../../../src/shared/links.ts';

describe('a link that is opened outside', () => {
  it.each(['https://example.org/a?b#c', 'http://example.org', 'mailto:desk@example.org'])(
    'may be %s',
    (address) => {
      expect(parseOutsideLink(address).ok).toBe(true);
    },
  );

  it.each([
    'file:///etc/passwd',
    '\\\\server\\share\\program.exe',
    '//server/share',
    'javascript:alert(1)',
    'data:text/html,x',
    'ms-msdt:/id',
    'smb://server/share',
    'vbscript:x',
    'app://clip/index.html',
    'C:\\Windows\\System32\\calc.exe',
    '',
  ])('may not be %j', (address) => {
    const link = parseOutsideLink(address);
    expect(link.ok ? null : link.error.code).toBe('not-a-web-link');
  });
});
