import { type BrowserContext, test as base } from "@playwright/test";

/**
 * Journeys that only look: their pages share one browser profile a worker, so that each screen's scripts are
 * fetched once and not once a test. Who is signed in is set anew by `signIn`.
 */
export const test = base.extend<object, { readonly profile: BrowserContext }>({
  profile: [
    async ({ browser }, use) => {
      const profile = await browser.newContext({
        baseURL: process.env.MASTHEAD_E2E_URL,
        locale: "zh-CN",
        timezoneId: "Asia/Shanghai",
      });
      await use(profile);
      await profile.close();
    },
    { scope: "worker" },
  ],
  page: async ({ profile }, use) => {
    const page = await profile.newPage();
    await use(page);
    await page.close();
  },
});
