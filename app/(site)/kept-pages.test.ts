import { expect, it } from "vitest";
import { page } from "./answer";
import { KeptPages } from "./kept-pages";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** A printer that counts what it prints. */
function printer() {
  let printed = 0;
  return {
    count: () => printed,
    print:
      (body: string, status = 200) =>
      async () => {
        printed += 1;
        return page(body, status);
      },
  };
}

it("prints a page once for all who ask at the same time, and again for another state of the site", async () => {
  const { print, count } = printer();
  const pages = new KeptPages(1_000_000);
  const asked = Array.from({ length: 32 }, () => pages.at("/", "1", print("头版")));
  expect(new Set((await Promise.all(asked)).map(({ etag }) => etag)).size).toBe(1);
  expect(count()).toBe(1);
  const next = await pages.at("/", "2", print("新头版"));
  expect([text(next.body), count()]).toEqual(["新头版", 2]);
});

it("gives the same words the same tag and other words another", async () => {
  const { print } = printer();
  const pages = new KeptPages(1_000_000);
  const first = await pages.at("/", "1", print("头版"));
  expect((await pages.at("/", "2", print("头版"))).etag).toBe(first.etag);
  expect((await pages.at("/", "3", print("改了"))).etag).not.toBe(first.etag);
});

it("holds no more bytes than it may, and lets go first of what was asked for longest ago", async () => {
  const { print, count } = printer();
  const pages = new KeptPages(100_000);
  const body = "字".repeat(10_000);
  for (const path of ["/a", "/b", "/c"]) await pages.at(path, "1", print(body));
  await pages.at("/a", "1", print(body));
  await pages.at("/d", "1", print(body));
  expect(pages.bytes).toBeLessThanOrEqual(100_000);
  expect(count()).toBe(4);
  await pages.at("/a", "1", print(body));
  expect(count()).toBe(4);
  await pages.at("/b", "1", print(body));
  expect(count()).toBe(5);
});

it("keeps no address that leads nowhere, however many are made up", async () => {
  const { print, count } = printer();
  const pages = new KeptPages(1_000_000);
  for (let n = 0; n < 1000; n++) await pages.at(`/stories/${n}`, "1", print("没有", 404));
  expect([pages.bytes, count()]).toEqual([0, 1000]);
});

it("tries again after a page that could not be printed", async () => {
  const { print } = printer();
  const pages = new KeptPages(1_000_000);
  const torn = () => Promise.reject(new Error("the disk is gone"));
  await expect(pages.at("/", "1", torn)).rejects.toThrow("the disk is gone");
  expect(text((await pages.at("/", "1", print("头版"))).body)).toBe("头版");
});
