import { describe, expect, it } from 'vitest';
import { createId } from '../../../../src/core/library/createId.ts';
import { sha256Hex } from '../../../../src/core/library/sha256Hex.ts';
import { urlIdentity } from '../../../../src/core/library/urlIdentity.ts';

describe('createId', () => {
  it('makes UUIDs of version 7 that sort in the order they were made', () => {
    const ids = Array.from({ length: 10_000 }, createId);
    expect(ids[0]).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
    const milliseconds = parseInt((ids[0] ?? '').replaceAll('-', '').slice(0, 12), 16);
    expect(Math.abs(milliseconds - Date.now())).toBeLessThan(60_000);
  });
});

describe('sha256Hex', () => {
  it('gives the known digest', async () => {
    expect(await sha256Hex(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});

describe('urlIdentity', () => {
  it.each([
    ['https://e.example/a?utm_source=x&id=3&fbclid=y#top', 'https://e.example/a?id=3'],
    ['https://E.Example:443/a?ref=home', 'https://e.example/a'],
    ['https://e.example/a?q=caf%C3%A9+au', 'https://e.example/a?q=caf%C3%A9+au'],
    ['https://e.example/a?UTM_Medium=mail&t=12&title=x', 'https://e.example/a?title=x'],
  ])('of %s', (url, identity) => {
    expect(urlIdentity(url)).toBe(identity);
  });

  it('is null for what is no address', () => {
    expect(urlIdentity('kazakhstan.html')).toBeNull();
  });
});
