/** The file that a `data:` address of base64 holds, or null. */
export function inlineFile(address: string, name: string): File | null {
  const [, type = "", data] = /^data:(image\/[\w.+-]+);base64,([\w+/=%-]+)$/i.exec(address) ?? [];
  if (data === undefined) return null;
  try {
    const text = atob(decodeURIComponent(data));
    const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
    return new File([bytes], `${name}.${type.split("/")[1]?.split("+")[0] ?? "png"}`, { type });
  } catch {
    return null;
  }
}
