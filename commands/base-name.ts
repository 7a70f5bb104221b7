/** The last part of whatever path the browser sends, without control characters; `unnamed` for none. */
export function baseName(name: string, unnamed = "picture"): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  return (
    last
      .toWellFormed()
      .replace(/\p{Cc}/gu, "")
      .slice(-200) || unnamed
  );
}
