import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

export interface FileServer {
  /** Its root, e.g. http://127.0.0.1:40123. */
  readonly url: string;
  readonly stop: () => void;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".xml": "application/xml",
};

/** As plain as a file server can be: a file for a path, `index.html` for a folder, a 404 page for all else. */
export async function startFileServer(folder: string, notFound: string): Promise<FileServer> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://files").pathname);
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const found = await readFile(file).catch(() => null);
    const type = found ? (types[extname(file)] ?? "text/plain") : types[".html"];
    response.writeHead(found ? 200 : 404, { "Content-Type": type });
    response.end(found ?? (await readFile(join(folder, notFound)).catch(() => "")));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
