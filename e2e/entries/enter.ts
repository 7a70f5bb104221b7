import { type APIRequestContext, expect, type PlaywrightWorkerArgs } from "@playwright/test";
import { type CastKey, cast } from "@/db/seed/cast";
import { demoPassword } from "../server";

/** A browser's requests without a browser: its cookies, and the origin it would name. Signed in when `who` is given. */
export async function enter(
  playwright: PlaywrightWorkerArgs["playwright"],
  house: string,
  who?: CastKey,
): Promise<APIRequestContext> {
  const context = await playwright.request.newContext({
    baseURL: house,
    maxRedirects: 0,
    extraHTTPHeaders: { origin: house, "accept-language": "zh-CN" },
  });
  if (who === undefined) return context;
  const { csrfToken } = await (await context.get("/api/auth/csrf")).json();
  const form = { csrfToken, login: cast[who].login, password: demoPassword, json: "true" };
  const answer = await context.post("/api/auth/callback/credentials", { form });
  expect(await answer.json()).toEqual({ url: expect.not.stringContaining("error") });
  return context;
}
