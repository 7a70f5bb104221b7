import { type Refusal, Refused, refuse } from "@/core/refusal";

/**
 * The bytes of a request, at most `limit` of them: a sender who lies about the length is stopped while sending.
 * @throws Refused with `tooLarge`, whose code ends in "too-large".
 */
export async function readBytes(
  request: Request,
  limit: number,
  tooLarge: Refusal,
): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw new Refused(tooLarge);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      throw new Refused(tooLarge);
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks);
}

/** The largest JSON a desk route reads: a body of 2 MB with all its attributes written out. */
const largestJson = 6 * 1024 * 1024;

/** A size in whole MB, as a refusal tells it. */
export const inMb = (bytes: number): number => Math.floor(bytes / 1024 / 1024);

/** The JSON object of a request. @throws Refused input-not-json, or with `tooLarge`. */
export async function readJson(
  request: Request,
  limit: number = largestJson,
  tooLarge: Refusal = refuse("input-too-large", { max: inMb(limit) }),
): Promise<Readonly<Record<string, unknown>>> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get("content-type") ?? ""))
    throw new Refused(refuse("input-not-json"));
  const bytes = await readBytes(request, limit, tooLarge);
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return value as Readonly<Record<string, unknown>>;
  } catch {
    // Told below, like every other shape that is not an object.
  }
  throw new Refused(refuse("input-not-json"));
}
