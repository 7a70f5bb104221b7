import type { Edition } from "@/app/(site)/edition";
import { publicAddress } from "@/app/public-address";
import { copyPlace } from "./copy-file";

/**
 * Pages for plain files. Links between them are relative, so that the copy works in any folder. With `baseUrl`
 * (the full address the copy will have, no slash at its end) feeds and sitemaps name the copy; without one
 * they name the reading site it is a copy of.
 */
export function copyEdition(baseUrl: string | null): Edition {
  const root = baseUrl === null ? "" : new URL(baseUrl).pathname.replace(/\/$/, "");
  return {
    isCopy: true,
    absolute: (path) => (baseUrl === null ? publicAddress() + path : baseUrl + copyPlace(path)),
    // A server shows its 404 page at addresses of any depth.
    link: (path, from) => (from === "/404" ? root + copyPlace(path) : relative(path, from)),
  };
}

function relative(path: string, from: string): string {
  const depth = copyPlace(from).split("/").length - 2;
  return (depth === 0 ? "./" : "../".repeat(depth)) + copyPlace(path).slice(1);
}
