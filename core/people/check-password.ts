import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import { type Answer, allowed, refuse } from "@/core/refusal";
import { commonWords } from "./common-words";

/** Shortest and longest a password may be, in characters. */
export const passwordLimits = { min: 12, max: 200 } as const;

/** Guesses a password must withstand, as a power of ten: what zxcvbn calls "very unguessable". */
const guessesWanted = 10;

/**
 * Is the password one nobody would guess soon? Length counts, not composition. What guessing lists are made of
 * (common passwords and words, keyboard runs, repeats, dates) counts for little, the person's and the paper's own
 * names for nothing.
 * @param names words that belong to the person or the house
 */
export function checkPassword(password: string, names: readonly string[] = []): Answer {
  const length = Array.from(password).length;
  if (length < passwordLimits.min)
    return refuse("password-short", { min: passwordLimits.min, length }, "password");
  if (length > passwordLimits.max)
    return refuse("password-long", { max: passwordLimits.max, length }, "password");
  const own = names.flatMap(partsOf);
  const rest = own.reduce((text, name) => text.replaceAll(name, ""), plain(password));
  return judge().check(rest, own).guessesLog10 < guessesWanted
    ? refuse("password-common", undefined, "password")
    : allowed;
}

let made: ZxcvbnFactory | undefined;

/** The lists are large: they are read when the first password is chosen, not when the house opens. */
function judge(): ZxcvbnFactory {
  made ??= new ZxcvbnFactory({
    dictionary: { ...dictionary, "newsroom-words": [...commonWords] },
    graphs: adjacencyGraphs,
  });
  return made;
}

const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

const partsOf = (name: string): string[] =>
  plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length >= 3);
