import { createHash } from "node:crypto";

/** Areas whose addresses are pages: each becomes a folder, so that the address works on any file server. */
const pageAreas = new Set(["stories", "issues", "sections", "authors", "series", "archive"]);
const feeds = new Set(["feed.xml", "atom.xml", "feed.json"]);

/** Longest name of a file, bytes: less than any file system's own limit of 255. */
const longest = 200;

/**
 * The file of a copy for a path of the site, from the copy's root: `stories/a/index.html` for `/stories/a`,
 * `feed.xml` for `/feed.xml`. The same path always has the same file, and no file lies outside the copy.
 */
export function copyFile(path: string): string {
  if (path === "/") return "index.html";
  if (path === "/404") return "404.html";
  const parts = path.split("/").slice(1).map(decodeURIComponent);
  const [area = "", , third] = parts;
  const isPage = pageAreas.has(area) && !(area === "sections" && feeds.has(third ?? ""));
  return [...parts.map(fileName), ...(isPage ? ["index.html"] : [])].join("/");
}

/** The address of that file, without the name that every file server adds itself. */
export function copyPlace(path: string): string {
  const parts = copyFile(path)
    .replace(/(^|\/)index\.html$/, "$1")
    .split("/");
  return `/${parts.map(encodeURIComponent).join("/")}`;
}

/** A person's or a series' name may hold what no name of a file may. */
function fileName(part: string): string {
  const isPlain = !/^\.|[/\\<>:"|?*\p{Cc}]|[. ]$/u.test(part) && part !== "";
  if (isPlain && Buffer.byteLength(part) <= longest) return part;
  return `~${createHash("sha256").update(part).digest("hex").slice(0, 24)}`;
}
