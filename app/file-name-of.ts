/** The name of a file that is the body of a request: `x-file-name`, percent-encoded. */
export function fileNameOf(request: Request): string {
  const name = request.headers.get("x-file-name") ?? "";
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
