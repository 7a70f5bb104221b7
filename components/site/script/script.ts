import { bootJs } from "./boot-script";
import { listenJs } from "./listen-script";
import { paperJs } from "./paper-script";
import { readerJs } from "./reader-script";

const joined = (script: string): string => script.trim().replaceAll("\n", "");

/** They stand in the page: no request more, and the policy names them by hash, on a copy on plain files too. */
export const scripts = {
  boot: joined(bootJs),
  reader: joined(readerJs),
  listen: joined(listenJs),
  paper: joined(paperJs),
} as const;

/** Those that only some pages have, beside what all have. */
export type ExtraScript = "listen" | "paper";
