import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { chooseLocale, type Locale, localeCookie } from "./locale";
import { loadMessages } from "./messages";
import { findVisitor } from "./session";

/** One address in every language: the person's setting decides, then the browser's. Chinese when neither says. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = asked === "en" || asked === "zh-CN" ? asked : await localeOfRequest();
  return { locale, messages: await loadMessages(locale), timeZone: "Asia/Shanghai" };
});

async function localeOfRequest(): Promise<Locale> {
  const visitor = await findVisitor();
  const chosen = visitor?.locale ?? (await cookies()).get(localeCookie)?.value;
  return chooseLocale(chosen, (await headers()).get("accept-language"));
}
