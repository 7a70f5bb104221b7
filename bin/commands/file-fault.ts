import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { inWords } from "../setup/speech.mjs";

/** What is wrong with a file named on the command line, as a sentence. @throws what is no fault of a file */
export function fileFault(error: unknown, file: string): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const sentence = faults[code]?.(code === "ENOENT" ? missing(error, file) : file);
  if (!sentence) throw error;
  return inWords(sentence);
}

/** The folder, where a file is to be written into one that is not there. */
function missing(error: unknown, file: string): string {
  const path = error instanceof Error && "path" in error ? String(error.path) : "";
  return path && !existsSync(dirname(path)) ? dirname(path) : file;
}

const faults: Readonly<Record<string, (file: string) => { zh: string; en: string }>> = {
  ENOENT: (file) => ({ zh: `没有 ${file} 这个文件或文件夹。`, en: `There is no ${file}.` }),
  EISDIR: (file) => ({
    zh: `${file} 是文件夹，请给出一个文件。`,
    en: `${file} is a folder: name a file.`,
  }),
  EEXIST: (file) => ({
    zh: `${file} 是文件，请给出一个目录。`,
    en: `${file} is a file: name a folder.`,
  }),
  ENOTDIR: (file) => ({
    zh: `${file} 的路径里有一段是文件，不是目录。`,
    en: `Part of the path ${file} is a file and not a folder.`,
  }),
  ENOSPC: (file) => ({
    zh: `磁盘满了，没有写完 ${file}：请腾出地方再运行一次。`,
    en: `The disk is full, and ${file} was not finished: make room and run it once more.`,
  }),
  EACCES: (file) => ({ zh: `没有权限用 ${file}。`, en: `You may not use ${file}.` }),
};
