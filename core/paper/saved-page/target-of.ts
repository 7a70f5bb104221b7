/** The name of the file an address leads to, in lower case, or `#` and the place where it stays in its own; "" for none. */
export function targetOf(address: string): string {
  const trimmed = address.trim();
  if (/^(?:javascript|mailto|data|vbscript):/i.test(trimmed)) return "";
  if (trimmed.startsWith("#")) return trimmed.length > 1 ? trimmed : "";
  const path = trimmed.split(/[?#]/)[0] ?? "";
  const last = path.split(/[/\\]/).at(-1) ?? "";
  try {
    return decodeURIComponent(last).toLowerCase();
  } catch {
    return last.toLowerCase();
  }
}
