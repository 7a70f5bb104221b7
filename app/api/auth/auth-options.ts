import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { log } from "@/app/log";
import { isSecure } from "@/app/public-address";
import { signIn } from "@/commands/sign-in";
import { signOut } from "@/commands/sign-out";
import { deviceName } from "@/core/people/device-name";
import { sessionLimits } from "@/core/people/session-limits";
import { Refused } from "@/core/refusal";
import { secret } from "@/db/secret";
import { sessionCookieName } from "./session-cookie";

/**
 * next-auth carries a sign-in and its cookie and nothing else: the token holds the person's id and the secret
 * of our own session row; who may do what is read from the database at every request.
 * @param address network address of the request
 * @param replaces session secret the browser already holds
 */
export function authOptions(address: string, replaces: string | null): NextAuthOptions {
  const prefix = isSecure() ? "__Host-" : "";
  const cookie = (name: string) => ({
    name: `${prefix}masthead.${name}`,
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure: isSecure() },
  });
  return {
    secret: secret("NEXTAUTH_SECRET"),
    useSecureCookies: isSecure(),
    session: { strategy: "jwt", maxAge: sessionLimits.absolute / 1000 },
    pages: { signIn: "/desk/sign-in", signOut: "/desk", error: "/desk/sign-in" },
    cookies: {
      sessionToken: { ...cookie("session"), name: sessionCookieName() },
      csrfToken: cookie("csrf"),
      callbackUrl: cookie("callback"),
    },
    providers: [
      CredentialsProvider({
        credentials: { login: {}, password: {} },
        authorize: (sent, request) => authorize(sent, request.headers, address, replaces),
      }),
    ],
    callbacks: {
      // What a browser sends to update() is not looked at: the token never changes after sign-in.
      jwt: ({ token, user }) => (isSignedIn(user) ? claimsOf(user) : token),
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token.sessionSecret === "string") await signOut(token.sessionSecret, Date.now());
      },
    },
    logger: {
      error: (code) => log.error({ code }, "next-auth"),
      warn: (code) => log.debug({ code }, "next-auth"),
      debug: () => undefined,
    },
  };
}

interface SignedInUser {
  readonly id: string;
  readonly sessionSecret: string;
}

const isSignedIn = (user: unknown): user is SignedInUser =>
  typeof user === "object" && user !== null && "sessionSecret" in user;

const claimsOf = (user: SignedInUser) => ({ sub: user.id, sessionSecret: user.sessionSecret });

async function authorize(
  sent: Record<string, string> | undefined,
  headers: Record<string, unknown> | undefined,
  address: string,
  replaces: string | null,
): Promise<SignedInUser> {
  try {
    const opened = await signIn({
      login: sent?.login ?? "",
      password: sent?.password ?? "",
      address,
      device: deviceName(String(headers?.["user-agent"] ?? "")),
      replaces,
      now: Date.now(),
    });
    log.info({ person: opened.userId }, "sign-in");
    return { id: opened.userId, sessionSecret: opened.sessionSecret };
  } catch (error) {
    if (!(error instanceof Refused)) {
      log.error({ name: error instanceof Error ? error.name : "unknown" }, "sign-in fault");
      throw new Error("unknown");
    }
    const { code, params } = error.first;
    log.info({ refusals: [code] }, "sign-in refused");
    // The library passes on one string: the code, and the numbers that fill its sentence.
    throw new Error([code, ...Object.values(params ?? {})].join(":"));
  }
}
