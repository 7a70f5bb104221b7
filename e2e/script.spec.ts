import { type Browser, expect, type Page, test } from "@playwright/test";
import { scriptVectors } from "@/core/blocks/script-vectors";
import type { cast } from "@/db/seed/cast";
import { closeDesks, openDesk } from "./sign-in";
import { beginStory, decide, expectSaved, storyAddress, submitStory, textOf } from "./story-desk";

test.afterEach(closeDesks);
test.describe.configure({ timeout: 240_000 });

/** Script that says so when it runs, as a tag, a handler and a way out of a quoted attribute. */
let fields = 0;
const script = (): string => {
  fields += 1;
  return `<script>ran=${fields}</script>"><img src=x onerror=ran=${fields}>`;
};
const text = (words: string = script()) => ({ type: "text", text: words });

/** Every block a body may hold, each with script for words. */
const hostileBody = {
  type: "doc",
  attrs: { schema: 1 },
  content: [
    { type: "paragraph", content: [text(), { type: "footnote", attrs: { text: script() } }] },
    { type: "heading", attrs: { level: 2 }, content: [text()] },
    { type: "blockquote", content: [{ type: "paragraph", content: [text()] }] },
    { type: "verse", content: [text(), { type: "hardBreak" }, text()] },
    ...["bulletList", "orderedList"].map((type) => ({
      type,
      content: [{ type: "listItem", content: [{ type: "paragraph", content: [text()] }] }],
    })),
    ...scriptVectors
      .filter((vector) => vector.trim() !== "")
      .map((vector) => ({ type: "paragraph", content: [text(vector)] })),
  ],
};

const hostileDraft = {
  kicker: script(),
  headline: script(),
  deck: script(),
  series: { name: script(), ordinal: 8 },
  column: "<svg onload=ran=1>",
  credits: [
    { role: "reporter", name: script() },
    { role: "photographer", name: script() },
  ],
  dateline: script(),
  salutation: script(),
  signature: script(),
  signDate: "<svg onload=ran=2>",
  keywords: ["<svg onload=ran=3>"],
  noteToDesk: script(),
  body: hostileBody,
};

/** What a page ran, asked, or was kept from running since it was opened. */
function trap(page: Page): () => Promise<readonly string[]> {
  const caught: string[] = [];
  page.on("dialog", (dialog) => {
    caught.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) caught.push(message.text());
  });
  return async () => {
    const ran = await page.evaluate(() => (window as { ran?: number }).ran);
    return ran === undefined ? caught : [...caught, `field ${ran} ran`];
  };
}

/** Puts the words into the story by the door autosave uses, as somebody with a program would. */
async function put(page: Page, id: string, change: object): Promise<void> {
  const send = (key: string, baseRevision: number, draft: object) =>
    page.request.post(`/api/desk/stories/${id}/save`, {
      headers: { origin: new URL(page.url()).origin },
      data: { key, baseRevision, draft },
    });
  const read = await (await send("script-asks-first", -1, blank)).json();
  const saved = await send("script-puts-words", read.revision, { ...read.theirs, ...change });
  expect(await saved.json()).toMatchObject({ outcome: "saved" });
}

const lines = "kicker headline deck column dateline salutation signature signDate".split(" ");

/** Any readable draft: sent with a revision that never was, it is answered with the one that stands. */
const blank = {
  ...Object.fromEntries(lines.map((line) => [line, ""])),
  kind: "letter",
  language: "zh-CN",
  series: null,
  credits: [],
  keywords: [],
  body: { type: "doc", attrs: { schema: 1 }, content: [{ type: "paragraph" }] },
  sectionId: "",
  commissionedLength: null,
  embargoUntil: null,
  noteToDesk: "",
};

async function pass(
  browser: Browser,
  who: keyof typeof cast,
  id: string,
  act: string,
  state: string,
) {
  const page = await openDesk(browser, who);
  const caught = trap(page);
  await page.goto(storyAddress(id));
  await decide(page, act, state, script());
  expect(await caught()).toEqual([]);
  return page;
}

test("script in every field is words: at the desk, in review, on the slip and for readers", async ({
  browser,
}) => {
  const lu = await openDesk(browser, "lu");
  const caughtByLu = trap(lu);
  const id = await beginStory(lu, { kind: "信函" });
  await put(lu, id, hostileDraft);
  await lu.reload();
  await expect(textOf(lu)).toContainText("ran=");
  await expectSaved(lu);
  expect(await caughtByLu()).toEqual([]);
  await submitStory(lu);
  expect(await caughtByLu()).toEqual([]);

  await pass(browser, "shen", id, "通过，送二审", "待二审");
  await pass(browser, "gu", id, "通过，送三审", "待三审");
  const qin = await pass(browser, "qin", id, "签发", "已签发");
  const caughtByQin = trap(qin);
  for (const where of ["", "/slip", "/versions", "?mode=edit"]) {
    await qin.goto(`${storyAddress(id)}${where}`);
    await expect(qin.getByRole("main")).toContainText("ran=");
    expect(await caughtByQin(), where).toEqual([]);
  }
  await qin.goto(storyAddress(id));
  await qin.getByRole("button", { name: "网络先发…" }).click();
  await qin.getByRole("dialog").getByRole("button", { name: "网络先发" }).click();
  await expect(qin.getByRole("button", { name: "撤稿…" })).toBeVisible();

  const reader = await browser.newPage();
  const caught = trap(reader);
  const read = async (address: string) => {
    const answer = await reader.goto(address);
    await expect(reader.locator("body")).toContainText(hostileDraft.headline);
    expect(await caught(), address).toEqual([]);
    return answer;
  };
  await read("/search?q=onerror");
  await reader.getByRole("link", { name: hostileDraft.headline }).first().click();
  await expect(reader.getByRole("heading", { level: 1 })).toContainText(hostileDraft.headline);
  const story = reader.url();
  expect(await caught()).toEqual([]);
  for (const name of [hostileDraft.credits[0]?.name ?? "", hostileDraft.series.name]) {
    const link = reader.getByRole("link", { name, exact: false }).first();
    await read(new URL((await link.getAttribute("href")) ?? "", story).href);
    await reader.goto(story);
  }
  await read("/");
  await read("/sections/city");

  await test.step("and so is a notice of withdrawal", async () => {
    const notice = script();
    await qin.getByRole("button", { name: "撤稿…" }).click();
    const asking = qin.getByRole("dialog", { name: "撤稿" });
    await asking.getByLabel("给读者的说明").fill(notice);
    await asking.getByRole("button", { name: "撤稿" }).click();
    await expect(asking).toBeHidden();
    await reader.goto(story);
    await expect(reader.locator("body")).toContainText(notice);
    expect(await caught()).toEqual([]);
    expect(await caughtByQin()).toEqual([]);
  });
});

test("the trap would catch script that runs", async ({ page }) => {
  const caught = trap(page);
  await page.setContent(`<p>${script()}</p>`);
  await page.waitForFunction(() => (window as { ran?: number }).ran !== undefined);
  expect(await caught()).not.toEqual([]);
});
