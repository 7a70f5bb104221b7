/** Text without the white space, control characters and byte-order marks around it. */
export function bareText(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(text, start)) start++;
  while (end > start && isEdge(text, end - 1)) end--;
  return text.slice(start, end);
}

function isEdge(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || code === 0x200b || code === 0xfeff || /\s/.test(text.charAt(at));
}
