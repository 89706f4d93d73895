import { describe, expect, it } from 'vitest';
import { isDictionary, type PlistValue } from '../../../../../src/core/containers/plist/value.ts';
import { readXmlPlist } from '../../../../../src/core/containers/plist/xml.ts';

const plist = (content: string): string =>
  `<?xml version="1.0"?><!DOCTYPE plist PUBLIC "x" "y"><plist version="1.0">${content}</plist>`;

const entry = (list: PlistValue | null, key: string): PlistValue | undefined =>
  list !== null && isDictionary(list) ? list.entries.get(key) : undefined;

describe('readXmlPlist', () => {
  it.each<[string, string, PlistValue]>([
    ['text', '<string>a &lt;b&gt; &#x4e2d;</string>', 'a <b> 中'],
    ['text in CDATA', '<string><![CDATA[<p>&amp;</p>]]></string>', '<p>&amp;</p>'],
    ['text without any', '<string/>', ''],
    ['data over several lines', '<data>\n\tAQ\n\tID\n</data>', Uint8Array.of(1, 2, 3)],
    ['numbers', '<integer>42</integer>', 42],
    ['truth', '<true/>', true],
    ['lists', '<array><integer>1</integer><string>b</string></array>', [1, 'b']],
  ])('reads %s', (_, xml, value) => {
    const list = readXmlPlist(plist(`<dict><key>k</key>${xml}</dict>`));
    expect(entry(list, 'k')).toEqual(value);
  });

  it('passes over comments', () => {
    const list = readXmlPlist(
      plist('<!-- <string>no</string> --><dict><key>k</key><string>v</string></dict>'),
    );
    expect(entry(list, 'k')).toBe('v');
  });

  it('keeps what a list that is cut off has', () => {
    const list = readXmlPlist('<plist><dict><key>a</key><string>1</string><key>b</key><str');
    expect(entry(list, 'a')).toBe('1');
  });

  it('expands no entity of a document type', () => {
    const xml =
      '<!DOCTYPE plist [<!ENTITY x SYSTEM "file:///etc/hostname">]><plist><string>&x;</string></plist>';
    expect(readXmlPlist(xml)).toBe('&x;');
  });

  it('refuses lists nested without end', () => {
    expect(readXmlPlist(`<plist>${'<array>'.repeat(100_000)}`)).toBeNull();
  });
});
