import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What left the server since the count was last set to nothing. */
export interface Sent {
  /** All bytes, heads of answers included. */
  readonly bytes: number;
  /** Bytes of scripts, without heads. */
  readonly scriptBytes: number;
  readonly requests: number;
  /** How texts were compressed. */
  readonly encoding: string;
}

/** A folder that is served, and the count of what it sent. */
export interface CountingServer {
  readonly url: string;
  /** Begins to count anew. */
  reset(): void;
  sent(): Sent;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
/** As hosts have it: a file of a kind that they do not know, such as a part of an index, goes as it is. */
const compressible = /^(text\/|application\/(?!octet-stream)|image\/svg)/;

/** A larger file would take the best compression, which is used otherwise, many minutes. */
const LARGE_BYTES = 20_000_000;
const toGzip = promisify(gzip);

function toBrotli(bytes: Buffer): Promise<Buffer> {
  const quality = bytes.length > LARGE_BYTES ? 9 : constants.BROTLI_MAX_QUALITY;
  return promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality },
  });
}

/**
 * Serves a built site as a good host does, compressed, and counts what leaves the
 * machine: the browser's own tools do not see what its workers fetch.
 */
export async function serveCounting(folder: string): Promise<CountingServer> {
  const ready = new Map<string, Buffer>();
  const sockets = new Set<Socket>();
  let ended = 0;
  let scriptBytes = 0;
  let requests = 0;
  let encoding = 'none';

  const server = createServer((request, response) => {
    void (async () => {
      requests += 1;
      const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
      let file = join(folder, path);
      const found = await stat(file).catch(() => undefined);
      if (found?.isDirectory() === true) {
        file = join(file, 'index.html');
      } else if (found === undefined) {
        response.writeHead(404).end();
        return;
      }
      const type = types[extname(file)] ?? 'application/octet-stream';
      const accepted = request.headers['accept-encoding'] ?? '';
      const how = !compressible.test(type) ? '' : /\bbr\b/.test(accepted) ? 'br' : 'gzip';
      const key = `${how} ${file}`;
      let body = ready.get(key);
      if (body === undefined) {
        const bytes = await readFile(file);
        body = how === 'br' ? await toBrotli(bytes) : how === 'gzip' ? await toGzip(bytes) : bytes;
        ready.set(key, body);
      }
      if (how !== '') {
        encoding = how;
      }
      if (type.startsWith('text/javascript')) {
        scriptBytes += body.length;
      }
      response.writeHead(200, {
        'Content-Type': type,
        'Content-Length': body.length,
        ...(how === '' ? {} : { 'Content-Encoding': how }),
      });
      response.end(body);
    })();
  });
  const end = (socket: Socket) => {
    if (sockets.delete(socket)) {
      ended += socket.bytesWritten;
    }
  };
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => {
      end(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://localhost:${String(port)}`,
    reset: () => {
      for (const socket of [...sockets]) {
        socket.destroy();
        sockets.delete(socket);
      }
      ended = 0;
      scriptBytes = 0;
      requests = 0;
    },
    sent: () => ({
      bytes: ended + [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, 0),
      scriptBytes,
      requests,
      encoding,
    }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
