import { cookies } from "next/headers";
import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { isOurOrigin } from "@/app/origin";
import { publicAddress } from "@/app/public-address";
import { addressOf } from "../address-of";
import { authOptions } from "../auth-options";
import { readSessionCookie } from "../session-cookie";

interface Given {
  readonly params: Promise<{ nextauth: string[] }>;
}

async function answer(request: NextRequest, given: Given): Promise<Response> {
  process.env.NEXTAUTH_URL ??= publicAddress();
  const replaces = await readSessionCookie(await cookies());
  const options = authOptions(addressOf(request.headers), replaces);
  const response: Response = await NextAuth(request, given, options);
  response.headers.set("Cache-Control", "private, no-store");
  return response;
}

/** What the library's own scripts ask for; every other GET would be a screen of the library's. */
const forScripts = new Set(["csrf", "session", "providers"]);

/** Nobody is signed out by following a link, and nobody sees a screen that is not ours. */
export async function GET(request: NextRequest, given: Given): Promise<Response> {
  const [action = ""] = (await given.params).nextauth;
  if (forScripts.has(action)) return answer(request, given);
  const Location = action === "signout" ? "/desk" : "/desk/sign-in";
  return new Response(null, { status: 307, headers: { Location, "Cache-Control": "no-store" } });
}

export async function POST(request: NextRequest, given: Given): Promise<Response> {
  if (!isOurOrigin(request.headers))
    return Response.json({ url: null }, { status: 403, headers: { "Cache-Control": "no-store" } });
  // The library's own way into our log, open to anybody: nothing of ours writes there.
  if ((await given.params).nextauth[0] === "_log") return new Response(null, { status: 404 });
  return answer(request, given);
}
