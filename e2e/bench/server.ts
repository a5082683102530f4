import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { mediaTypeOf } from '../../src/core/model/media-types.ts';

/** A page that is not a file: what the bench compares with. */
export type ExtraPages = Readonly<Record<string, string>>;

/** Serves a folder the way a good host would: brotli 11, made once, fonts as they are. */
export async function serveCompressed(
  folder: string,
  extra: ExtraPages,
): Promise<{ address: string; close(): void }> {
  const packed = new Map<string, Promise<Buffer>>();
  const pack = async (path: string): Promise<Buffer> => {
    const bytes = Buffer.from(extra[path] ?? (await readFile(join(folder, path))));
    if (path.endsWith('.woff2')) return bytes;
    return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  };
  const server = createServer(async (request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname).slice(1);
    const path = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
    try {
      let bytes = packed.get(path);
      if (!bytes) {
        bytes = pack(path);
        packed.set(path, bytes);
      }
      const body = await bytes;
      response.setHeader('content-type', mediaTypeOf(path));
      if (!path.endsWith('.woff2')) response.setHeader('content-encoding', 'br');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the bench server has no address');
  return { address: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
