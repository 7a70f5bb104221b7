export const dynamic = "force-dynamic";

const constants = new Map<string, string>();

/** For the bench: what this server needs at least for an answer of so many bytes. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ bytes: string }> },
): Promise<Response> {
  const { bytes } = await params;
  const constant = constants.get(bytes) ?? "报".repeat(Number(bytes) / 3);
  constants.set(bytes, constant);
  return new Response(constant, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}
