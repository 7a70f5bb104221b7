/** The last part of whatever path the browser sends, without control characters. */
export function baseName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  return (
    last
      .toWellFormed()
      .replace(/\p{Cc}/gu, "")
      .slice(-200) || "picture"
  );
}
