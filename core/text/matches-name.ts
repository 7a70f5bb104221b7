/** A name and the key it is sorted by (`pinyinKey`): one syllable a word. */
export interface KeyedName {
  readonly name: string;
  readonly key: string;
}

/** Whether what was typed stands in the name, begins its pinyin, or is the first letters of it: 陆, luzhi, lzy. */
export function matchesName({ name, key }: KeyedName, typed: string): boolean {
  const sought = typed.normalize("NFKC").trim().toLowerCase();
  if (sought === "" || name.toLowerCase().includes(sought)) return true;
  const letters = sought.replace(/[\s']/g, "");
  if (!/^[a-z]+$/.test(letters)) return false;
  const syllables = key.split(" ");
  const initials = syllables.map((syllable) => syllable[0] ?? "").join("");
  return syllables.join("").startsWith(letters) || initials.startsWith(letters);
}
