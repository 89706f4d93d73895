import { gzipSync, zipSync } from 'fflate';
import {
  ADDRESS,
  CHARSET,
  encoded,
  FRAME,
  FRAME_ADDRESS,
  markup,
  PICTURE,
  PICTURE_ADDRESS,
  TITLE,
} from './story.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? utf8(part) : part)));
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const lines = (...all: readonly string[]): string => all.join('\r\n');

const ABSOLUTE = { picture: PICTURE_ADDRESS, frame: `src="${FRAME_ADDRESS}"` };
const PAGE = encoded(markup({ ...ABSOLUTE, isDeclared: false }));

/** The story's files as parts of a message, the page first. */
function multipart(type: string, ...headers: readonly string[]): Uint8Array {
  const part = (contentType: string, location: string, bytes: Uint8Array): string =>
    lines(
      '--sea',
      `Content-Type: ${contentType}`,
      `Content-Location: ${location}`,
      'Content-Transfer-Encoding: base64',
      '',
      base64(bytes),
    );
  return utf8(
    lines(
      ...headers,
      'MIME-Version: 1.0',
      `Content-Type: multipart/${type}; boundary="sea"`,
      '',
      part(`text/html; charset=${CHARSET}`, ADDRESS, PAGE),
      part('image/png', PICTURE_ADDRESS, PICTURE),
      part('text/html', FRAME_ADDRESS, encoded(FRAME)),
      '--sea--',
      '',
    ),
  );
}

export const mhtmlOfChrome = multipart(
  'related',
  'From: <Saved by Blink>',
  `Snapshot-Content-Location: ${ADDRESS}`,
  `Subject: =?utf-8?B?${base64(utf8(TITLE))}?=`,
  'Date: Fri, 2 Jan 2026 03:04:05 -0000',
);

export const mhtmlOfExplorer = multipart(
  'related',
  'From: "Saved by Windows Internet Explorer 8"',
  `Subject: =?windows-1251?B?${base64(encoded(TITLE))}?=`,
  'Date: Fri, 2 Jan 2026 04:04:05 +0100',
  'X-MimeOLE: Produced By Microsoft MimeOLE V6.0',
);

/** A message to a person, its pictures attached and named by their ids. */
export const mail = utf8(
  lines(
    'From: The Daily Quay <news@quay.example>',
    'To: reader@example.org',
    'Message-ID: <1@quay.example>',
    `Subject: =?utf-8?B?${base64(utf8(TITLE))}?=`,
    'Date: Fri, 2 Jan 2026 03:04:05 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="sea"',
    '',
    '--sea',
    `Content-Type: text/html; charset=${CHARSET}`,
    'Content-Transfer-Encoding: base64',
    '',
    base64(encoded(markup({ title: null, picture: 'cid:quay@sea', frame: '', isDeclared: false }))),
    '--sea',
    'Content-Type: image/png; name="quay.png"',
    'Content-ID: <quay@sea>',
    'Content-Transfer-Encoding: base64',
    '',
    base64(PICTURE),
    '--sea--',
    '',
  ),
);

/** A file as archives keep it. */
export interface ArchivedFile {
  readonly address: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const plistResource = ({ address, type, bytes }: ArchivedFile, more = ''): string =>
  `<dict><key>WebResourceData</key><data>${base64(bytes)}</data><key>WebResourceMIMEType</key><string>${type}</string><key>WebResourceURL</key><string>${address}</string>${more}</dict>`;

/** A page as Safari keeps it, with its files; `charset` is that of its documents. */
export function webarchiveOf(
  page: ArchivedFile,
  files: readonly ArchivedFile[],
  charset: string,
  frames: readonly ArchivedFile[] = [],
): Uint8Array {
  const encoding = `<key>WebResourceTextEncodingName</key><string>${charset}</string>`;
  const main = (file: ArchivedFile): string =>
    `<key>WebMainResource</key>${plistResource(file, encoding)}`;
  const own = files.map((file) => plistResource(file)).join('');
  const framed = frames.map((frame) => `<dict>${main(frame)}</dict>`).join('');
  return utf8(
    `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd"><plist version="1.0"><dict>${main(page)}<key>WebSubresources</key><array>${own}</array><key>WebSubframeArchives</key><array>${framed}</array></dict></plist>`,
  );
}

const STORY = { address: ADDRESS, type: 'text/html', bytes: PAGE };
const QUAY = { address: PICTURE_ADDRESS, type: 'image/png', bytes: PICTURE };
const FRAMED = { address: FRAME_ADDRESS, type: 'text/html', bytes: encoded(FRAME) };

export const webarchive = webarchiveOf(STORY, [QUAY], CHARSET, [FRAMED]);

const record = ({ address, type, bytes }: ArchivedFile): Uint8Array => {
  const block = joined(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`, bytes);
  const head = lines(
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: ${address}`,
    'WARC-Date: 2026-01-02T03:04:05Z',
    `Content-Length: ${block.length}`,
  );
  return joined(`${head}\r\n\r\n`, block, '\r\n\r\n');
};

/** Files as a crawler keeps them. */
export const warcOf = (files: readonly ArchivedFile[]): Uint8Array => joined(...files.map(record));

export const warc = warcOf([{ ...STORY, type: `text/html; charset=${CHARSET}` }, QUAY, FRAMED]);
export const packedWarc = gzipSync(warc);

export const wacz = zipSync({
  'datapackage.json': utf8('{"profile":"data-package"}'),
  'pages/pages.jsonl': utf8(
    `{"format":"json-pages-1.0"}\n{"url":"${ADDRESS}","ts":"2026-01-02T03:04:05Z"}\n`,
  ),
  'archive/data.warc.gz': packedWarc,
});

/** The story's companions in a folder of the name that its page uses. */
const companions = { 'quay.png': PICTURE, 'frame.html': encoded(FRAME) };

export const zipOfPage = zipSync({
  'story.html': encoded(
    markup({
      mark: `<!-- saved from url=(${String(ADDRESS.length).padStart(4, '0')})${ADDRESS} -->`,
    }),
  ),
  story_files: companions,
});

export const singleFileZip = zipSync({
  'index.html': encoded(
    markup({
      mark: `<!--\n Page saved with SingleFile \n url: ${ADDRESS} \n saved date: Fri Jan 02 2026 04:04:05 GMT+0100 (CET)\n-->`,
    }),
  ),
  story_files: companions,
  'manifest.json': utf8(
    `{"originalUrl":"${ADDRESS}","archiveTime":"2026-01-02T03:04:05.000Z","title":"x"}`,
  ),
});

export const WEBSCRAPBOOK = ` data-scrapbook-source="${ADDRESS}" data-scrapbook-create="20260102030405000"`;
export const htz = zipSync({
  'index.html': encoded(markup({ root: WEBSCRAPBOOK })),
  story_files: companions,
});

export const maff = zipSync({
  '1767323045000_1': {
    'index.html': encoded(markup({ title: null, isDeclared: false })),
    'index.rdf': utf8(
      `<?xml version="1.0"?><RDF:RDF xmlns:MAF="http://maf.mozdev.org/metadata/rdf#" xmlns:RDF="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><RDF:Description RDF:about="urn:root"><MAF:originalurl RDF:resource="${ADDRESS}"/><MAF:title RDF:resource="${TITLE}"/><MAF:archivetime RDF:resource="Fri, 02 Jan 2026 03:04:05 +0000"/><MAF:indexfilename RDF:resource="index.html"/><MAF:charset RDF:resource="${CHARSET}"/></RDF:Description></RDF:RDF>`,
    ),
    story_files: companions,
  },
});

export const packedPage = gzipSync(encoded(markup()));
