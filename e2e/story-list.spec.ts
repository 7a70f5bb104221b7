import { expect, type Page, test } from "@playwright/test";
import { expectAlive } from "./alive";
import { closeDesks, openDesk, signIn } from "./sign-in";
import { expectSaved, fieldOf, storyAddress, write, writeStory } from "./story-desk";

test.afterEach(closeDesks);

/** The story of this headline that was worked on last: a house that was tried before has others. */
const row = (page: Page, headline: string) =>
  page
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: headline, exact: true }) })
    .first();
const headlines = (page: Page) => page.locator("[data-row]");
const picks = (page: Page) => page.getByRole("region", { name: "选中的稿件" });

test("one goes from the list into a story, writes, and comes back, without the page being loaded again", async ({
  page,
}) => {
  await signIn(page, "lu");
  await writeStory(page, { headline: "来回走的稿件" });
  await page.getByRole("link", { name: "稿件", exact: true }).click();
  await page.evaluate(() => {
    document.documentElement.dataset.sameDocument = "yes";
  });
  await page.getByRole("link", { name: "来回走的稿件", exact: true }).first().click();
  await fieldOf(page, "主题").fill("来回走的稿件，改过");
  await expectSaved(page);
  await page.goBack();
  await expect(
    page.getByRole("link", { name: "来回走的稿件，改过", exact: true }).first(),
  ).toBeVisible();
  await test.step("the story that Back and Forward bring again has every word, and no false conflict", async () => {
    await page.goForward();
    await expect(fieldOf(page, "主题")).toHaveValue("来回走的稿件，改过");
    await expect(fieldOf(page, "主题")).toBeEditable();
    await write(page, "又一句。");
    await expectSaved(page);
    await expect(page.getByRole("alertdialog")).toBeHidden();
  });
  expect(await page.evaluate(() => document.documentElement.dataset.sameDocument)).toBe("yes");
});

test("the list is walked by keyboard; what narrows it stands in the address and can be taken away", async ({
  page,
}) => {
  await signIn(page, "qin");
  await page.goto("/desk/stories?view=all");
  await expectAlive(page);
  await page.keyboard.press("j");
  await expect(headlines(page).first()).toBeFocused();
  await page.keyboard.press("j");
  await expect(headlines(page).nth(1)).toBeFocused();
  await page.keyboard.press("k");
  await page.keyboard.press("x");
  await expect(picks(page)).toContainText("已选 1 篇");
  await page.keyboard.press("Escape");
  await expect(picks(page)).toBeHidden();

  await page.getByLabel("栏目", { exact: true }).selectOption("文化");
  await page.waitForURL(/section=/);
  await page.getByLabel("状态", { exact: true }).selectOption("草稿");
  await page.waitForURL(/state=draft/);
  const address = page.url();
  await page.reload();
  await expect(page).toHaveURL(address);
  await expect(page.getByLabel("栏目", { exact: true }).locator("option:checked")).toHaveText(
    "文化",
  );
  await page.getByRole("link", { name: "去掉筛选：草稿" }).click();
  await expect(page).not.toHaveURL(/state=draft/);
  await expect(page).toHaveURL(/section=/);

  await test.step("a search that finds nothing says what to do", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("没有这样的字句");
    await page.keyboard.press("Enter");
    await expect(page.getByText("没有符合这些条件的稿件。")).toBeVisible();
    await page.getByRole("link", { name: "去掉筛选", exact: true }).click();
    await expect(headlines(page).first()).toBeVisible();
  });
});

test("picked stories are moved to a section together, and moved back", async ({ page }) => {
  await signIn(page, "lu");
  for (const headline of ["一起移的甲", "一起移的乙"]) await writeStory(page, { headline });
  await page.goto("/desk/stories?view=mine");
  for (const headline of ["一起移的甲", "一起移的乙"])
    await row(page, headline).getByRole("checkbox").check();
  await picks(page).getByRole("button", { name: "移到栏目（2）" }).click();
  await page.getByRole("menuitem", { name: "经济" }).click();
  await expect(page.getByText("2 篇已移到经济。")).toBeVisible();
  await expect(row(page, "一起移的甲")).toContainText("经济");
  await page.getByRole("button", { name: "撤销" }).click();
  await expect(row(page, "一起移的甲")).toContainText("要闻");
  await expect(row(page, "一起移的乙")).toContainText("要闻");
});

test("picked drafts are submitted together; one that is not ready says what it lacks", async ({
  page,
}) => {
  await signIn(page, "lu");
  await writeStory(page, { headline: "能送审的稿件" });
  await writeStory(page, { headline: "缺正文的稿件", text: "" });
  await page.goto("/desk/stories?view=mine");
  for (const headline of ["能送审的稿件", "缺正文的稿件"])
    await row(page, headline).getByRole("checkbox").check();
  await picks(page).getByRole("button", { name: "送审（2）" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "送审（2）" }).click();
  await expect(page.getByText("1 篇已送审。")).toBeVisible();
  await expect(page.getByText(/《缺正文的稿件》：/)).toBeVisible();
  await expect(row(page, "能送审的稿件")).toContainText("待一审");
  await expect(row(page, "缺正文的稿件")).toContainText("草稿");
});

test("the duty chief spikes with a reason, but not what readers can see: that is withdrawn", async ({
  page,
  browser,
}) => {
  const lu = await openDesk(browser, "lu");
  const id = await writeStory(lu, { headline: "要毙的稿件" });
  await signIn(page, "qin");
  await page.goto("/desk/stories?view=all");
  await row(page, "要毙的稿件").getByRole("checkbox").check();
  await picks(page).getByRole("button", { name: "毙稿（1）…" }).click();
  const asking = page.getByRole("dialog", { name: "毙稿" });
  await asking.getByRole("button", { name: "毙稿" }).click();
  await expect(asking.getByLabel("理由")).toHaveAccessibleDescription(/请写明理由/);
  await asking.getByLabel("理由").fill("与昨天的稿件重复。");
  await asking.getByRole("button", { name: "毙稿" }).click();
  await expect(page.getByText("1 篇已毙。")).toBeVisible();

  await test.step("the author reads why, and cannot write on", async () => {
    await lu.goto(storyAddress(id));
    await expect(lu.getByText("与昨天的稿件重复。").first()).toBeVisible();
    await expect(lu.getByRole("button", { name: "编辑稿件" })).toBeDisabled();
  });

  await test.step("a public story cannot be picked for it, and its own screen points to the withdrawal", async () => {
    await page.goto("/desk/stories?view=all&state=published");
    await expectAlive(page);
    await headlines(page).first().focus();
    await page.keyboard.press("x");
    await expect(picks(page).getByRole("button", { name: "毙稿（0）…" })).toBeDisabled();
  });
});
