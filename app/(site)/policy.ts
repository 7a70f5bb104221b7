import { createHash } from "node:crypto";
import { scripts } from "@/components/site/script/script";
import { styles } from "@/components/site/style/style";

const hashes = (texts: Readonly<Record<string, string>>) =>
  Object.values(texts)
    .map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`)
    .join(" ");

/** What a reading page may load: its own sheet and scripts by hash, and files of this site. */
export const contentPolicy = [
  "default-src 'none'",
  `style-src ${hashes(styles)}`,
  `script-src ${hashes(scripts)}`,
  "img-src 'self' data:",
  // The days of a month, and the next story when one is read aloud.
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");
