import { Refused, refuse } from "@/core/refusal";

/**
 * The bytes of a request, at most `limit` of them: a sender who lies about the length is stopped while sending.
 * @throws Refused with `code` (a code that ends in "too-large") and the limit in MB.
 */
export async function readBytes(
  request: Request,
  limit: number,
  code: string,
  field?: string,
): Promise<Uint8Array> {
  const tooLarge = () => new Refused(refuse(code, { max: Math.floor(limit / 1024 / 1024) }, field));
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      throw tooLarge();
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks);
}

/** The largest JSON a desk route reads: a body of 2 MB with all its attributes written out. */
const largestJson = 6 * 1024 * 1024;

/** The JSON object of a request. @throws Refused input-not-json, input-too-large. */
export async function readJson(request: Request): Promise<Readonly<Record<string, unknown>>> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get("content-type") ?? ""))
    throw new Refused(refuse("input-not-json"));
  const bytes = await readBytes(request, largestJson, "input-too-large");
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return value as Readonly<Record<string, unknown>>;
  } catch {
    // Told below, like every other shape that is not an object.
  }
  throw new Refused(refuse("input-not-json"));
}
