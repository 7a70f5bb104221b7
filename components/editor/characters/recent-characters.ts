const place = "masthead.characters";
/** One line of the panel. */
const most = 12;

/** What was inserted last in this browser, the newest first. */
export function recentCharacters(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string").slice(0, most) : [];
  } catch {
    return [];
  }
}

export function rememberCharacter(used: string): readonly string[] {
  const kept = [used, ...recentCharacters().filter((one) => one !== used)].slice(0, most);
  try {
    localStorage.setItem(place, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing shows them until the panel shuts.
  }
  return kept;
}
