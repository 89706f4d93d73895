import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { page as fixture } from './pages.ts';

/** A file that somebody saved, with the title of the clipping that it should become. */
export interface SavedFile {
  readonly name: string;
  readonly title: string;
  /** How many pictures the clipping shows. */
  readonly pictures: number;
  readonly bytes: Uint8Array;
}

const picture = new Uint8Array(readFileSync(fixture('harbour_files/quay.png')));
const address = (name: string): string => `https://courier.example/${name}/`;

const paragraph = (title: string, what: string): string =>
  `${title}: the day on the north quay ${what} as the harbour master had said it would, with a calm sea, a light wind and the evening papers on board.`;

/** A page with one picture, at this reference. */
function article(title: string, reference: string): string {
  const paragraphs = ['opened', 'went on', 'paused', 'ended'].map(
    (what) => `<p>${paragraph(title, what)}</p>`,
  );
  const [first = '', ...others] = paragraphs;
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>
${first}<figure><img src="${reference}" alt="The quay" width="640" height="400"><figcaption>The quay at dawn</figcaption></figure>
${others.join('\n')}</article></body></html>`;
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

function mhtml(title: string): string {
  const boundary = '----MultipartBoundary--quay----';
  const lines = base64(picture).match(/.{1,76}/gu) ?? [];
  return [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${address('mhtml')}`,
    `Subject: ${title}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/related; type="text/html"; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    `Content-Location: ${address('mhtml')}`,
    '',
    article(title, `${address('mhtml')}quay.png`),
    `--${boundary}`,
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    `Content-Location: ${address('mhtml')}quay.png`,
    '',
    ...lines,
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

function webarchive(title: string): string {
  const resource = (bytes: Uint8Array, url: string, type: string): string =>
    `<dict><key>WebResourceData</key><data>${base64(bytes)}</data><key>WebResourceURL</key><string>${url}</string><key>WebResourceMIMEType</key><string>${type}</string><key>WebResourceTextEncodingName</key><string>UTF-8</string></dict>`;
  const url = address('webarchive');
  const html = strToU8(article(title, 'quay.png'));
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict><key>WebMainResource</key>${resource(html, url, 'text/html')}<key>WebSubresources</key><array>${resource(picture, `${url}quay.png`, 'image/png')}</array></dict></plist>`;
}

interface Encoding {
  readonly header: string;
  readonly encode: (bytes: Uint8Array) => Uint8Array;
}

const asItIs: Encoding = { header: '', encode: (bytes) => bytes };

const brotli: Encoding = {
  header: 'Content-Encoding: br\r\n',
  encode: (bytes) => new Uint8Array(brotliCompressSync(bytes)),
};

/** A crawler's records, their bodies as the server sent them. */
function warc(title: string, { header, encode }: Encoding = asItIs): Uint8Array {
  const date = '2026-03-09T08:00:00Z';
  const record = (url: string, type: string, content: Uint8Array): Uint8Array => {
    const body = encode(content);
    const http = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n${header}Content-Length: ${String(body.length)}\r\n\r\n`;
    const length = strToU8(http).length + body.length;
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${crypto.randomUUID()}>\r\nWARC-Date: ${date}\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${String(length)}\r\n\r\n`;
    return new Uint8Array(Buffer.concat([strToU8(head + http), body, strToU8('\r\n\r\n')]));
  };
  const url = address('warc');
  return new Uint8Array(
    Buffer.concat([
      record(url, 'text/html; charset=utf-8', strToU8(article(title, 'quay.png'))),
      record(`${url}quay.png`, 'image/png', picture),
    ]),
  );
}

function maff(title: string): Uint8Array {
  const rdf = `<?xml version="1.0"?><RDF:RDF xmlns:MAF="http://maf.mozdev.org/metadata/rdf#" xmlns:RDF="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><RDF:Description RDF:about="urn:root"><MAF:originalurl RDF:resource="${address('maff')}"/><MAF:title RDF:resource="${title}"/><MAF:archivetime RDF:resource="Mon, 09 Mar 2026 08:00:00 +0000"/><MAF:indexfilename RDF:resource="index.html"/><MAF:charset RDF:resource="UTF-8"/></RDF:Description></RDF:RDF>`;
  return zipSync({
    'page/index.rdf': strToU8(rdf),
    'page/index.html': strToU8(article(title, 'index_files/quay.png')),
    'page/index_files/quay.png': picture,
  });
}

function wacz(title: string): Uint8Array {
  const pages = [
    JSON.stringify({ format: 'json-pages-1.0', id: 'pages', title: 'All Pages' }),
    JSON.stringify({ id: 'one', url: address('warc'), ts: '2026-03-09T08:00:00Z', title }),
  ];
  return zipSync({
    'datapackage.json': strToU8(JSON.stringify({ profile: 'data-package', wacz_version: '1.1.1' })),
    'pages/pages.jsonl': strToU8(`${pages.join('\n')}\n`),
    'archive/data.warc': warc(title),
  });
}

const inline = (title: string): string =>
  article(title, `data:image/png;base64,${base64(picture)}`).replace(
    '<head>',
    `<head><!--\n Page saved with SingleFile \n url: ${address('singlefile')} \n saved date: Mon Mar 09 2026 08:00:00 GMT+0000 \n-->`,
  );

/** A page that SingleFile zipped, as it lies in the archive. */
const zipped = (title: string): Uint8Array =>
  zipSync({
    'manifest.json': strToU8(
      JSON.stringify({ originalUrl: address('singlefile'), archiveTime: '2026-03-09T08:00:00Z' }),
    ),
    'index.html': strToU8(article(title, 'images/0.png')),
    'images/0.png': picture,
  });

/** SingleFile's page that unpacks itself: the archive stands in a comment, after a script. */
function selfExtracting(title: string): Uint8Array {
  const start = `<!DOCTYPE html> <html data-sfz><!--\n Page saved with SingleFile \n url: ${address('singlefile')} \n saved date: Mon Mar 09 2026 08:00:00 GMT+0000 \n--><meta charset=windows-1252><title>${title}</title><body><p>Please wait...</p><script>document.title = 'unpacking'</script><!--`;
  const end = '--><sfz-extra-data>AAAA</sfz-extra-data></body></html>';
  return joined(strToU8(start), zipped(title), strToU8(end));
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts));

/** A newsletter: words for programs without markup beside a page whose picture is attached. */
function newsletter(title: string): string {
  const related = '=_related';
  const choice = '=_alternative';
  const page = base64(strToU8(article(title, 'cid:quay.1@courier.example')));
  return [
    'Return-Path: <bounce@courier.example>',
    'From: The Harbour Courier <news@courier.example>',
    'To: reader@example.org',
    'Message-ID: <20260309.1@courier.example>',
    `Subject: =?utf-8?B?${base64(strToU8(title))}?=`,
    'Date: Mon, 9 Mar 2026 08:00:00 +0000',
    'List-Unsubscribe: <https://courier.example/unsubscribe>',
    'MIME-Version: 1.0',
    `Content-Type: multipart/related; type="multipart/alternative"; boundary="${related}"`,
    '',
    `--${related}`,
    `Content-Type: multipart/alternative; boundary="${choice}"`,
    '',
    `--${choice}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Your program does not show newsletters.',
    `--${choice}`,
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(page.match(/.{1,76}/gu) ?? []),
    `--${choice}--`,
    `--${related}`,
    'Content-Type: image/png; name="quay.png"',
    'Content-Disposition: inline; filename="quay.png"',
    'Content-ID: <quay.1@courier.example>',
    'Content-Transfer-Encoding: base64',
    '',
    ...(base64(picture).match(/.{1,76}/gu) ?? []),
    `--${related}--`,
    '',
  ].join('\r\n');
}

const dataUrl = `data:image/png;base64,${base64(picture)}`;

/** A page in one file, with the mark that a tool leaves in it. */
const marked = (title: string, mark: string): string =>
  article(title, dataUrl).replace('<head>', `<head>${mark}`);

/** What Internet Explorer wrote: parts by their ids, in the code page of Windows. */
const internetExplorer = (title: string): string =>
  mhtml(title)
    .replace(
      /^From: .*\r\nSnapshot-Content-Location: .*\r\n/u,
      'From: "Saved by Windows Internet Explorer 8"\r\n',
    )
    .replace('charset=utf-8', 'charset=windows-1252')
    .replaceAll(`${address('mhtml')}quay.png`, 'cid:quay@courier.example')
    .replace('Content-Location: cid:quay@courier.example', 'Content-ID: <quay@courier.example>');

/** A note that holds what an article says, and its picture as data. */
const note = (title: string): string =>
  `---\ntitle: "${title}"\nsource: "${address('note')}"\n---\n\n${paragraph(title, 'opened')}\n\n![The quay](${dataUrl})\n\n${paragraph(title, 'ended')}\n`;

/** A page that was saved as its words alone. */
const words = (title: string): string =>
  `${title}\n\n${['opened', 'went on', 'ended'].map((what) => paragraph(title, what)).join('\n\n')}\n`;

const build = (
  name: string,
  title: string,
  content: string | Uint8Array,
  pictures = 1,
): SavedFile => ({
  name,
  title,
  pictures,
  bytes: typeof content === 'string' ? strToU8(content) : content,
});

/** One file of each container, each with its page's one picture where it can have any. */
export function savedFiles(): readonly SavedFile[] {
  const title = (format: string): string => `The quay as it was kept by ${format}`;
  return [
    build('singlefile.html', title('SingleFile'), inline(title('SingleFile'))),
    build(
      'monolith.html',
      title('monolith'),
      marked(
        title('monolith'),
        `<!-- Saved from ${address('monolith')} at 2026-01-01T00:00:00Z using monolith v2.8.3 -->`,
      ),
    ),
    build(
      'save-page-we.html',
      title('Save Page WE'),
      marked(title('Save Page WE'), `<meta name="savepage-url" content="${address('we')}">`),
    ),
    build(
      'maoxian.html',
      title('MaoXian'),
      marked(title('MaoXian'), `<!-- OriginalSrc: ${address('maoxian')} -->`),
    ),
    build(
      'httrack.html',
      title('HTTrack'),
      marked(
        title('HTTrack'),
        '<!-- Mirrored from courier.example/httrack by HTTrack Website Copier/3.x [XR&CO], Tue, 12 Jun 2018 08:07:55 GMT -->',
      ),
    ),
    build('page.html.gz', title('gzip'), gzipSync(article(title('gzip'), dataUrl))),
    build('page.mhtml', title('Chromium'), mhtml(title('Chromium'))),
    build('page.mht', title('Internet Explorer'), internetExplorer(title('Internet Explorer'))),
    build('page.webarchive', title('Safari'), webarchive(title('Safari'))),
    build('page.maff', title('Firefox'), maff(title('Firefox'))),
    build(
      'page.htz',
      title('WebScrapBook'),
      zipSync({
        'index.html': strToU8(article(title('WebScrapBook'), 'quay.png')),
        'quay.png': picture,
      }),
    ),
    build(
      'pages.zip',
      title('a zip'),
      zipSync({
        'saved/quay.html': strToU8(article(title('a zip'), 'quay_files/quay.png')),
        'saved/quay_files/quay.png': picture,
      }),
    ),
    build('page.warc', title('a crawler'), warc(title('a crawler'))),
    build('page.warc.gz', title('a thrifty crawler'), gzipSync(warc(title('a thrifty crawler')))),
    build('brotli.warc', title('Brotli in a crawl'), warc(title('Brotli in a crawl'), brotli)),
    build('page.wacz', title('a browser trip'), wacz(title('a browser trip'))),
    build('letter.eml', title('a newsletter'), newsletter(title('a newsletter'))),
    build(
      'self.html',
      title('an archive in a page'),
      selfExtracting(title('an archive in a page')),
    ),
    build(
      'page.png',
      title('an archive in a picture'),
      joined(picture, zipped(title('an archive in a picture'))),
    ),
    build('note.md', title('a note'), note(title('a note'))),
    build('page.txt', title('words alone'), words(title('words alone')), 0),
  ];
}

/** An archive that was cut off while it was copied. */
export function brokenFile(): SavedFile {
  const whole = maff('Never to be seen');
  return build('broken.maff', '', whole.slice(0, Math.floor(whole.length / 3)));
}
