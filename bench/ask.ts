/** One GET, and how long its first byte and its whole answer took (ms). @throws when the status is another. */
export async function ask(
  url: string,
  { cookie, status = 200 }: { readonly cookie?: string; readonly status?: number } = {},
): Promise<{ readonly first: number; readonly whole: number; readonly text: string }> {
  const from = performance.now();
  const answer = await fetch(url, {
    redirect: "manual",
    headers: cookie ? { Cookie: cookie } : {},
  });
  if (answer.status !== status) throw new Error(`${url} answered ${answer.status}`);
  const reader = answer.body?.getReader();
  const chunks: Uint8Array[] = [];
  let first = Number.NaN;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    if (chunks.length === 0) first = performance.now() - from;
    chunks.push(next.value);
  }
  return { first, whole: performance.now() - from, text: Buffer.concat(chunks).toString("utf8") };
}
