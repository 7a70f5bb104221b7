import { bootJs } from "./boot-script";
import { readerJs } from "./reader-script";

/** Both stand in the page: no request more, and the policy names them by hash, on a copy on plain files too. */
export const scripts = {
  boot: bootJs.trim().replaceAll("\n", ""),
  reader: readerJs.trim().replaceAll("\n", ""),
} as const;
