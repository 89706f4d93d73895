import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A listener to which Chromium is told that every foreign name leads. */
export interface NetworkCounter {
  readonly port: number;
  /** What connected: the host it asked for, as far as its first bytes say. */
  readonly connections: string[];
  close(): Promise<void>;
}

export async function countConnections(): Promise<NetworkCounter> {
  const connections: string[] = [];
  const server = createServer((socket) => {
    const index = connections.push('a connection') - 1;
    socket.once('data', (bytes) => {
      connections[index] = hostIn(bytes.toString('latin1'));
      socket.destroy();
    });
    socket.on('error', () => undefined); // Chromium gave up first.
  });
  await listening(server);
  return {
    port: (server.address() as AddressInfo).port, // A TCP server that listens has one.
    connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const counter = await countConnections();
  await counter.close();
  return counter.port;
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}

/** The host of a plain request, or the server name that a TLS greeting carries in the clear. */
function hostIn(greeting: string): string {
  const plain = /^host: *(\S+)/im.exec(greeting)?.[1];
  const encrypted = /[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24}/i.exec(greeting)?.[0];
  return `connection to ${plain ?? encrypted ?? 'an unnamed host'}`;
}
