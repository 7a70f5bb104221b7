import type { Page } from "@playwright/test";
import { type CastKey, cast } from "@/db/seed/cast";
import { demoPassword } from "./server";

/** Signs one of the cast in through the door, as they would, and waits until they stand at the desk. */
export async function signIn(page: Page, who: CastKey, house = ""): Promise<void> {
  await page.goto(`${house}/desk/sign-in`);
  await page.getByLabel("账号（邮箱）").fill(cast[who].login);
  await page.getByLabel("密码", { exact: true }).fill(demoPassword);
  await page.getByRole("button", { name: "登录" }).click();
  await page.waitForURL((url) => /^\/desk(?!\/sign-in)/.test(url.pathname));
}
