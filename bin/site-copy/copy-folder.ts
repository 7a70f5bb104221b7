import { existsSync, readFileSync } from "node:fs";
import {
  copyFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { Stop } from "../setup/speech.mjs";
import { isAlive } from "../setup/turns.mjs";

/** Holds what the copy knows of itself: the names of its files, and new ones until they are complete. */
const own = ".masthead-copy";

/** Pages come after what they link to. */
const order = [/^(?:media|paper)\//, /^stories\//, /\/index\.html$/, /./] as const;

/**
 * The folder of a copy. Files are written beside their places and moved in when all of them are there, those
 * that others link to first, and what is no longer published goes last: whoever reads the folder meanwhile
 * sees whole pages and no dead link. Files that an export did not write are never touched.
 */
export class CopyFolder {
  readonly #dir: string;
  readonly #before: readonly string[];
  readonly #now = new Set<string>();
  readonly #waiting: string[] = [];

  private constructor(dir: string, before: readonly string[]) {
    this.#dir = dir;
    this.#before = before;
  }

  /** @throws Stop when the folder cannot be written, or holds something else. */
  static async open(dir: string): Promise<CopyFolder> {
    try {
      await makeFolder(dir);
      await demandOwn(dir);
      await takeHold(dir);
      await rm(join(dir, own, "next"), { recursive: true, force: true });
      return new CopyFolder(dir, namesIn(dir));
    } catch (error) {
      throw whyNot(dir, error);
    }
  }

  /** A file as it shall be; one that is so already is left alone. */
  async put(file: string, content: string | Uint8Array): Promise<void> {
    const bytes = Buffer.from(content);
    const there = await readFile(join(this.#dir, file)).catch(() => null);
    await this.#add(file, !there?.equals(bytes), (to) => writeFile(to, bytes));
  }

  /** A file that never changes under its name, copied from elsewhere. */
  async putCopy(file: string, from: string): Promise<void> {
    const { size } = await stat(from);
    const there = await stat(join(this.#dir, file)).catch(() => null);
    await this.#add(file, there?.size !== size, (to) => copyFile(from, to));
  }

  async #add(file: string, isNew: boolean, write: (to: string) => Promise<void>): Promise<void> {
    this.#now.add(file);
    if (!isNew) return;
    const next = join(this.#dir, own, "next", file);
    try {
      await mkdir(dirname(next), { recursive: true });
      await write(next);
    } catch (error) {
      throw whyNot(this.#dir, error);
    }
    this.#waiting.push(file);
  }

  /** Shows what was put and takes away what was not. @returns how many files are new or changed, and how many went. */
  async show(): Promise<{ readonly changed: number; readonly removed: number }> {
    const gone = this.#before.filter((file) => !this.#now.has(file));
    try {
      // Were we killed below, the next export would know what there is to take away.
      await this.#note([...this.#now, ...gone]);
      for (const file of inOrder(this.#waiting)) await this.#moveIn(file);
      for (const file of gone) await this.#takeAway(file);
      await this.#note([...this.#now]);
    } catch (error) {
      throw whyNot(this.#dir, error);
    }
    return { changed: this.#waiting.length, removed: gone.length };
  }

  async close(): Promise<void> {
    await rm(join(this.#dir, own, "next"), { recursive: true, force: true });
    await rm(join(this.#dir, own, "writer"), { force: true });
  }

  async #moveIn(file: string): Promise<void> {
    const place = join(this.#dir, file);
    await mkdir(dirname(place), { recursive: true });
    await rename(join(this.#dir, own, "next", file), place);
  }

  async #takeAway(file: string): Promise<void> {
    await rm(join(this.#dir, file), { force: true });
    for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) {
      const isEmpty = await rmdir(join(this.#dir, folder)).then(
        () => true,
        () => false,
      );
      if (!isEmpty) return;
    }
  }

  async #note(files: readonly string[]): Promise<void> {
    const place = join(this.#dir, own, "files.json");
    await writeFile(`${place}.new`, JSON.stringify(files.toSorted()));
    await rename(`${place}.new`, place);
  }
}

function inOrder(files: readonly string[]): readonly string[] {
  const rank = (file: string) => order.findIndex((pattern) => pattern.test(file));
  return files.toSorted((a, b) => rank(a) - rank(b));
}

/** One level after the other: Node's own recursive form never returns below a folder like /proc [measured, 24.21]. */
async function makeFolder(dir: string): Promise<void> {
  if (existsSync(dir)) return;
  await makeFolder(dirname(dir));
  await mkdir(dir);
}

async function demandOwn(dir: string): Promise<void> {
  const names = await readdir(dir);
  if (names.length === 0 || names.includes(own)) return;
  throw new Stop({
    zh: `${dir} 里已有别的文件，而且不是导出的网站：请换一个空的目录。`,
    en: `${dir} holds files that are no exported site: choose an empty folder.`,
  });
}

/** One export at a time writes a folder; one that was killed holds it no longer. */
async function takeHold(dir: string): Promise<void> {
  await mkdir(join(dir, own), { recursive: true });
  const writer = join(dir, own, "writer");
  if (existsSync(writer) && !isAlive(Number(readFileSync(writer, "utf8")))) await rm(writer);
  await writeFile(writer, String(process.pid), { flag: "wx" }).catch((error) => {
    if (error.code !== "EEXIST") throw error;
    throw new Stop({
      zh: `另一个进程正在往 ${dir} 导出：等它做完再来。`,
      en: `Another process is exporting to ${dir}: wait until it has finished.`,
    });
  });
}

function namesIn(dir: string): readonly string[] {
  const list = join(dir, own, "files.json");
  return existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : [];
}

function whyNot(dir: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOSPC" || code === "EDQUOT")
    return new Stop({
      zh: `${dir} 所在的磁盘满了：请腾出空间，再导出一次；目录里原来的网站没有动。`,
      en: `The disk of ${dir} is full: free some space and export again; the site that was there is as it was.`,
    });
  if (code === "ENOTDIR" || code === "EEXIST")
    return new Stop({
      zh: `${dir} 不是目录，或者在一个文件之下：请用 --out 指定一个目录。`,
      en: `${dir} is no folder, or lies below a file: name a folder with --out.`,
    });
  if (["EACCES", "EPERM", "EROFS", "ENOENT"].includes(code))
    return new Stop({
      zh: `${dir} 不能写入（${code}）：请改它的权限，或用 --out 指定另一个目录。`,
      en: `${dir} cannot be written (${code}): change its permissions, or name another folder with --out.`,
    });
  return error;
}
