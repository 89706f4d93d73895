import { strToU8 } from 'fflate';
import harbour from '../../../fixtures/pages/harbour.html?raw';
import hall from '../../../fixtures/pages/harbour_files/hall.png?url';
import quay from '../../../fixtures/pages/harbour_files/quay.png?url';
import type { InputFile } from '../../../../src/core/containers/types.ts';
import type { Importer, ImportProgress } from '../../../../src/renderer/workers/contract.ts';

export const file = (path: string, content: string | Uint8Array): InputFile => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    path,
    size: bytes.length,
    modifiedAt: '2024-02-03T04:05:06.000Z',
    read: () => Promise.resolve(bytes),
  };
};

export const unreadable = (path: string): InputFile => ({
  ...file(path, ''),
  size: 10,
  read: () => Promise.reject(new Error('the disk was taken out')),
});

export async function harbourFolder(): Promise<InputFile[]> {
  const picture = async (url: string): Promise<Uint8Array> =>
    new Uint8Array(await (await fetch(url)).arrayBuffer());
  return [
    file('harbour.html', harbour),
    file('harbour_files/hall.png', await picture(hall)),
    file('harbour_files/quay.png', await picture(quay)),
  ];
}

/** Bytes that do not compress, the same each time. */
export const noise = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => (Math.imul(index, 0x9e3779b1) >>> 13) & 0xff);

export function record(type: string, body: Uint8Array): Uint8Array {
  const answer = strToU8(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`);
  const headers = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/${type}\r\nContent-Length: ${answer.length + body.length}\r\n\r\n`;
  return new Uint8Array([...strToU8(headers), ...answer, ...body, ...strToU8('\r\n\r\n')]);
}

/** What a job has come to when it ends. */
export function ended(of: Importer, jobId?: string): Promise<ImportProgress> {
  return new Promise((resolve) => {
    const stop = of.subscribe((progress) => {
      if (progress.state !== 'ended' || (jobId !== undefined && progress.jobId !== jobId)) return;
      stop();
      resolve(progress);
    });
  });
}

export function importedBy(
  importer: Importer,
  files: readonly InputFile[],
): Promise<ImportProgress> {
  const jobId = importer.start(files);
  return ended(importer, jobId);
}
