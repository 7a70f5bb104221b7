import { createHash } from "node:crypto";
import { styles } from "@/components/site/style/style";

const hashes = Object.values(styles).map(
  (css) => `'sha256-${createHash("sha256").update(css).digest("base64")}'`,
);

/** What a reading page may load: its own sheet by hash, and files of this site. */
export const contentPolicy = [
  "default-src 'none'",
  `style-src ${hashes.join(" ")}`,
  "script-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");
