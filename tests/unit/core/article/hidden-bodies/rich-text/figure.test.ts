import { describe, expect, it } from 'vitest';
import { figureOf } from '../../../../../../src/core/article/hidden-bodies/rich-text/figure.ts';
import { nodeOf } from '../../../../../../src/core/article/hidden-bodies/rich-text/node.ts';

function figure(value: object): string {
  const node = nodeOf(value);
  if (!node) throw new Error('the value is no node');
  return figureOf(node);
}

const IMG = '<img src="https://img.example/q.jpg" alt="">';
const file = { url: 'https://img.example/q.jpg' };

describe('a figure of rich text', () => {
  it.each<readonly [what: string, value: object, html: string]>([
    ['by its address', { type: 'image', ...file }, `<figure>${IMG}</figure>`],
    [
      'by an address without the ending of a picture',
      { type: 'image', src: 'https://img.example/q?id=7' },
      '<figure><img src="https://img.example/q?id=7" alt=""></figure>',
    ],
    [
      'by one of several files',
      { type: 'image', files: [{ name: 'q' }, file] },
      `<figure>${IMG}</figure>`,
    ],
    [
      'and not by that of a link or of who took it',
      {
        type: 'image',
        linkTo: { url: 'https://img.example/link.jpg' },
        credit: { url: 'https://img.example/jane.jpg' },
        file,
      },
      `<figure>${IMG}</figure>`,
    ],
    [
      'with alternative text that is markup left out',
      { type: 'image', ...file, alt: '<p>The quay</p>' },
      `<figure>${IMG}</figure>`,
    ],
    [
      'with several who took it',
      { type: 'image', ...file, credits: ['Jane Roe', { name: 'John Roe' }, 'AP'] },
      `<figure>${IMG}<figcaption>Jane Roe, John Roe, AP</figcaption></figure>`,
    ],
    [
      'with its caption deep within',
      { type: 'image', ...file, data: { text: { caption: 'The quay.' } } },
      `<figure>${IMG}<figcaption>The quay.</figcaption></figure>`,
    ],
  ])('is told %s', (_how, value, html) => {
    expect(figure(value)).toBe(html);
  });

  it.each<readonly [what: string, value: object]>([
    ['without an address', { type: 'image', caption: 'The quay' }],
    [
      'with an address of no picture, in what is none',
      { type: 'card', url: 'https://p.example/q' },
    ],
    ['with a word for an address', { type: 'image', url: 'quay' }],
    ['whose address is too deep', { type: 'image', a: { b: { c: { d: { e: file } } } } }],
  ])('is none %s', (_how, value) => {
    expect(figure(value)).toBe('');
  });
});
