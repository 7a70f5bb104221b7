import { randomInt } from "node:crypto";
import { v7 } from "uuid";

/** A new UUIDv7: unguessable, and sorts by time of making. */
export const newId = (): string => v7();

const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** An address for a story: its day, and six letters that cannot be guessed, e.g. 20261124-k3v9qm. */
export function newSlug(date: string): string {
  const tail = Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join("");
  return `${date.replaceAll("-", "")}-${tail}`;
}
