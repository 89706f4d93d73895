import { describe, expect, it } from 'vitest';
import { bytesOfBinary } from '../../../../src/core/containers/bytes/latin1.ts';
import { planUnits } from '../../../../src/core/containers/index.ts';
import { clipUnit, type Clipped } from '../../../../src/core/library/index.ts';
import { memoryFile, pngBytes } from './files.ts';

const lines = (...all: readonly string[]): string => all.join('\r\n');
const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64');

const HEADERS = [
  'Return-Path: <bounce@quay.example>',
  'Received: from mx.quay.example by mx.example.org; Tue, 17 Jun 2025 06:00:03 +0200',
  'From: =?utf-8?Q?Le_Quai_d=C3=A9couvert?= <news@quay.example>',
  'To: reader@example.org',
  'Subject: =?utf-8?B?SGFsbGUgYXUgcG9pc3NvbnPCoDog?=\r\n =?utf-8?Q?r=C3=A9ouverture?=',
  'Date: Tue, 17 Jun 2025 06:00:00 +0200',
  'Message-ID: <1@quay.example>',
  'MIME-Version: 1.0',
];

const ARTICLE = `<h1>La halle rouvre</h1><p>La halle aux poissons du quai nord a rouvert lundi après onze mois de travaux, et les premiers bateaux sont rentrés avant l’aube avec leur pêche.</p><p>De longues files d’attente s’étaient formées dès six heures devant les étals, selon la directrice du port.</p>`;

const part = (headers: readonly string[], body: string): string => lines(...headers, '', body);

const multipart = (kind: string, boundary: string, ...parts: readonly string[]): string =>
  lines(
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    '',
    ...parts.flatMap((one) => [`--${boundary}`, one]),
    `--${boundary}--`,
  );

const plain = (text: string): string =>
  part(
    ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'],
    base64(text),
  );
const html = (markup: string): string =>
  part(
    ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64'],
    base64(markup),
  );
const picture = (...headers: readonly string[]): string =>
  part(
    ['Content-Type: image/png; name="quay.png"', 'Content-Transfer-Encoding: base64', ...headers],
    base64(pngBytes(640, 480)),
  );

async function clip(...message: readonly string[]): Promise<Clipped> {
  const { units } = await planUnits([memoryFile('letter.eml', bytesOfBinary(lines(...message)))]);
  const [unit] = units;
  if (unit === undefined) throw new Error('no message was found');
  const outcome = await clipUnit(unit, { importedAt: '2026-11-24T00:00:00.000Z' });
  const clipped = outcome.ok ? outcome.value[0] : undefined;
  if (clipped === undefined) throw new Error(outcome.ok ? 'nothing' : outcome.error.message);
  return clipped;
}

describe('a newsletter', () => {
  const message = [
    ...HEADERS,
    multipart(
      'mixed',
      'outer',
      multipart(
        'alternative',
        'middle',
        plain('La halle rouvre, en texte.'),
        multipart(
          'related',
          'inner',
          html(
            `${ARTICLE}<img src="cid:quay@1" alt="Le quai"><img src="https://track.example/o.gif" width=1 height=1>`,
          ),
          picture('Content-ID: <quay@1>', 'Content-Disposition: inline'),
        ),
      ),
      part(
        ['Content-Type: application/pdf; name="menu.pdf"', 'Content-Transfer-Encoding: base64'],
        base64('%PDF'),
      ),
    ),
  ];

  it('says when it was sent, what about and by whom, in encoded and folded headers', async () => {
    const { page, clipping } = await clip(...message);
    expect(page).toMatchObject({
      format: 'mail',
      url: null,
      savedAt: { value: '2025-06-17T04:00:00.000Z', from: 'header' },
      title: 'Halle au poissons : réouverture',
    });
    expect(clipping.outlet).toBe('Le Quai découvert');
    expect(clipping.published?.slice(0, 10)).toBe('2025-06-17');
  });

  it('is read in HTML, however deep that lies, with the pictures it names by their ids', async () => {
    const { body, assets } = await clip(...message);
    expect(body.text).toContain('avec leur pêche.');
    expect(body.text).toContain('selon la directrice du port.');
    expect(body.text).not.toContain('en texte');
    expect(assets).toHaveLength(1);
    expect(body.html).toContain(`asset:${assets[0]?.sha256 ?? ''}`);
    expect(body.html).not.toContain('track.example');
  });

  it('says on the web where it also is, where its header does', async () => {
    const archived = 'Archived-At: <https://quay.example/letters/1>';
    const { page } = await clip(archived, ...HEADERS, html(ARTICLE));
    expect(page.url).toEqual({ value: 'https://quay.example/letters/1', from: 'header' });
  });
});

describe('a message in plain text', () => {
  it('is read as it is, its subject the title', async () => {
    const text = 'Dear reader,\n\nThe harbour reopened on Monday.\nCome and see.\n\n-- \nJane';
    const { page, clipping, body } = await clip(...HEADERS, plain(text));
    expect(page.kind).toBe('text');
    expect(clipping.title).toBe('Halle au poissons : réouverture');
    expect(body.text).toContain('Dear reader,');
    expect(body.text).toContain('Come and see.');
  });

  it.each([
    ['quoted-printable', 'L=E2=80=99=C3=A9t=C3=A9 =\r\n=C3=A0 la cri=C3=A9e'],
    ['8bit', Buffer.from('L’été à la criée').toString('latin1')],
    ['base64', base64('L’été à la criée')],
  ])('is decoded from %s', async (encoding, body) => {
    const message = part(
      ['Content-Type: text/plain; charset=utf-8', `Content-Transfer-Encoding: ${encoding}`],
      body,
    );
    expect((await clip(...HEADERS, message)).body.text).toContain('L’été à la criée');
  });
});

describe('a message with another in it', () => {
  it('is the page that was sent on', async () => {
    const sent = lines(...HEADERS, html(ARTICLE));
    const { body } = await clip(
      'From: Jane <jane@example.org>',
      'To: reader@example.org',
      'Subject: Fwd: halle',
      'Date: Wed, 18 Jun 2025 09:00:00 +0200',
      'MIME-Version: 1.0',
      multipart('mixed', 'fwd', plain('Lis ça.'), part(['Content-Type: message/rfc822'], sent)),
    );
    expect(body.text).toContain('avec leur pêche.');
  });
});
