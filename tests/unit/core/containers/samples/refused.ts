import { zipSync } from 'fflate';
import type { InputFile } from '../../../../../src/core/containers/types.ts';
import { memoryFile, pngBytes } from '../files.ts';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const words = latin('The fish hall on the north quay reopens. '.repeat(50));

/** A zip archive whose entries say that they are encrypted, as bit 0 of both their flags. */
function locked(): Uint8Array {
  const archive = zipSync({ 'story.html': words });
  const view = new DataView(archive.buffer, archive.byteOffset);
  const directory = view.getUint32(archive.length - 22 + 16, true);
  view.setUint16(6, view.getUint16(6, true) | 1, true);
  view.setUint16(directory + 8, view.getUint16(directory + 8, true) | 1, true);
  return archive;
}

const address = 'https://quay.example/story';

/** Files that are no pages, by what docs/FORMATS.md calls them. */
export const REFUSED: Readonly<Record<string, readonly InputFile[]>> = {
  'a shortcut (`.url`, `.webloc`, `.desktop`)': [
    memoryFile('story.url', `[InternetShortcut]\r\nURL=${address}\r\n`),
    memoryFile(
      'odd.url',
      `[{000214A0-0000-0000}]\r\nProp3=19\r\n[InternetShortcut]\r\nURL=${address}\r\n`,
    ),
    memoryFile('run.desktop', `#!/usr/bin/env xdg-open\n[Desktop Entry]\nURL=${address}\n`),
    memoryFile('story.lnk', latin(`L\0\0\0\u0001\u0014\u0002\0${'\0'.repeat(80)}`)),
    memoryFile('story.desktop', `[Desktop Entry]\nType=Link\nURL=${address}\n`),
    memoryFile(
      'story.webloc',
      `<?xml version="1.0"?><!DOCTYPE plist PUBLIC "x" "y"><plist version="1.0"><dict><key>URL</key><string>${address}</string></dict></plist>`,
    ),
    memoryFile(
      'binary.webloc',
      latin(`bplist00\u00d1\u0001\u0002SURL_\u0010\u001a${address}\u0008\u000b\u000f`),
    ),
  ],
  'a PDF document': [memoryFile('story.pdf', '%PDF-1.7\n1 0 obj\n')],
  'a Word document': [
    memoryFile('story.docx', zipSync({ '[Content_Types].xml': words, 'word/document.xml': words })),
  ],
  'a picture alone': [memoryFile('quay.png', pngBytes(4, 4))],
  'another program’s archive (`.7z`, `.rar`)': [
    memoryFile('story.7z', latin('7z\u00bc\u00af\u0027\u001c\u0000\u0004')),
    memoryFile('story.rar', latin('Rar!\u001a\u0007\u0001\u0000')),
  ],
  'a zip archive with a password': [memoryFile('story.zip', locked())],
  'a zip archive that is cut off': [
    memoryFile('story.zip', zipSync({ 'story.html': words }).subarray(0, 40)),
  ],
  'a zip archive of nothing that is a page': [
    memoryFile('pictures.zip', zipSync({ 'quay.png': pngBytes(4, 4) })),
  ],
  'an empty file': [memoryFile('story.html', ''), memoryFile('blank.txt', ' \n\t\n')],
  'a list of bookmarks': [
    memoryFile(
      'bookmarks.html',
      `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><DT><A HREF="${address}">x</A></DL>`,
    ),
  ],
  'an address card (`.vcf`)': [memoryFile('a.vcf', 'BEGIN:VCARD\nFN:Anna Falk\nEND:VCARD\n')],
  'a calendar (`.ics`)': [memoryFile('a.ics', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n')],
  'data of another program (`.json`, `.csv`)': [
    memoryFile('story.json', '{"title": "Fish hall"}'),
    memoryFile('stories.csv', 'title,url\nFish hall,x\n'),
  ],
};
