import { describe, expect, it } from "vitest";
import { embedProviders } from "./embed-providers";
import { readEmbed } from "./read-embed";
import { scriptVectors } from "./script-vectors";

const kept: readonly [given: string, name: string, url: string][] = [
  [
    "https://www.bilibili.com/video/BV1Lc411aXyZ/?spm_id_from=333.1007&vd_source=1",
    "bilibili",
    "https://www.bilibili.com/video/BV1Lc411aXyZ",
  ],
  ["m.bilibili.com/video/av170001", "bilibili", "https://www.bilibili.com/video/av170001"],
  [
    "https://v.youku.com/v_show/id_XNTk4OTA0MDQw==.html?spm=a2hbt",
    "youku",
    "https://v.youku.com/v_show/id_XNTk4OTA0MDQw==.html",
  ],
  [
    "https://v.qq.com/x/page/a0012abcdef.html",
    "tencent",
    "https://v.qq.com/x/page/a0012abcdef.html",
  ],
  [
    "https://v.qq.com/x/cover/mzc00200abcdefg/b0012abcdef.html?ptag=1",
    "tencent",
    "https://v.qq.com/x/cover/mzc00200abcdefg/b0012abcdef.html",
  ],
  [
    "https://www.douyin.com/video/7301234567890123456",
    "douyin",
    "https://www.douyin.com/video/7301234567890123456",
  ],
  [
    "https://weibo.com/1234567890/NxYzAbCdE?refer_flag=1",
    "weibo",
    "https://weibo.com/1234567890/NxYzAbCdE",
  ],
  ["https://m.weibo.cn/detail/4970123456789", "weibo", "https://m.weibo.cn/status/4970123456789"],
  [
    "https://www.ximalaya.com/sound/698765432",
    "ximalaya",
    "https://www.ximalaya.com/sound/698765432",
  ],
  [
    "https://www.youtube.com/watch?app=desktop&v=aB3_dE-6hIj&t=7s",
    "youtube",
    "https://www.youtube.com/watch?v=aB3_dE-6hIj",
  ],
  [" https://youtu.be/aB3_dE-6hIj?si=x ", "youtube", "https://www.youtube.com/watch?v=aB3_dE-6hIj"],
  [
    "HTTPS://WWW.YouTube.com/shorts/aB3_dE-6hIj",
    "youtube",
    "https://www.youtube.com/watch?v=aB3_dE-6hIj",
  ],
  [
    "https://twitter.com/lancheng/status/1234567890123?s=20",
    "x",
    "https://x.com/lancheng/status/1234567890123",
  ],
  [
    "https://open.spotify.com/intl-de/episode/0123456789abcdefABCDEF",
    "spotify",
    "https://open.spotify.com/episode/0123456789abcdefABCDEF",
  ],
];

const refused: readonly string[] = [
  "",
  "澜江",
  "https://www.bilibili.com/",
  "https://www.bilibili.com/video/BV1",
  "https://b23.tv/abcdefg",
  "https://www.bilibili.com.evil.example/video/BV1Lc411aXyZ",
  "https://evil.example/www.bilibili.com/video/BV1Lc411aXyZ",
  "https://evil.example?www.bilibili.com/video/BV1Lc411aXyZ",
  "https://www.bilibili.com@evil.example/video/BV1Lc411aXyZ",
  "https://www.bilibili.com:8080/video/BV1Lc411aXyZ",
  "ftp://www.bilibili.com/video/BV1Lc411aXyZ",
  "javascript://www.bilibili.com/video/BV1Lc411aXyZ",
  "https://www.youtube.com/watch?v=aB3_dE-6hIjkl",
  "https://www.youtube.com/watch#v=aB3_dE-6hIj",
];

describe("The address of an embed", () => {
  it.each(kept)("%s is kept without who passed it on", (given, name, url) => {
    expect(readEmbed(given)).toEqual({
      provider: embedProviders.find((p) => p.name === name),
      url,
    });
    expect(readEmbed(url)?.url).toBe(url);
  });

  it("is known for every provider on the list", () => {
    const known = new Set(kept.map(([, name]) => name));
    expect(embedProviders.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  });

  it.each(refused)("%s is none", (given) => {
    expect(readEmbed(given)).toBeNull();
  });

  it("is never script, and nothing behind a good one is kept", () => {
    for (const vector of scriptVectors) {
      expect(readEmbed(vector)).toBeNull();
      const hidden = readEmbed(`https://www.bilibili.com/video/BV1Lc411aXyZ?${vector}`);
      expect([undefined, "https://www.bilibili.com/video/BV1Lc411aXyZ"]).toContain(hidden?.url);
    }
  });
});
