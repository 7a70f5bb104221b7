import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readIptc } from "./read-iptc";

const u16 = (n: number) => Buffer.from([n >> 8, n & 255]);
const dataset = (record: number, number: number, value: Buffer) =>
  Buffer.concat([Buffer.from([0x1c, record, number]), u16(value.length), value]);

/** A JPEG's head with these datasets of record 2, their words coded so. */
function jpeg(words: Readonly<Record<number, string>>, coding: "utf8" | "gb18030", told = false) {
  const block = Buffer.concat([
    ...(told ? [dataset(1, 90, Buffer.from("\x1b%G", "latin1"))] : []),
    ...Object.entries(words).map(([n, text]) =>
      dataset(2, Number(n), Buffer.from(iconv.encode(text, coding))),
    ),
  ]);
  const resource = Buffer.concat([
    Buffer.from("Photoshop 3.0\x008BIM\x04\x04\0\0\0\0", "latin1"),
    u16(block.length),
    block,
  ]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xed]),
    u16(resource.length + 2),
    resource,
    Buffer.from([0xff, 0xda]),
  ]);
}

const words = {
  105: "澜江大桥合龙",
  120: "昨日，澜江大桥合龙。江晚舟摄",
  80: "江晚舟",
  110: "澜城日报",
};
const read = {
  headline: "澜江大桥合龙",
  caption: "昨日，澜江大桥合龙。江晚舟摄",
  byline: "江晚舟",
  credit: "澜城日报",
};

describe("The words in a photographer's file", () => {
  it("are read in UTF-8, whether the file tells so or not", () => {
    expect(readIptc(jpeg(words, "utf8", true))).toEqual(read);
    expect(readIptc(jpeg(words, "utf8"))).toEqual(read);
  });

  it("are read in GB18030, as programs on Chinese machines write them, rare characters too", () => {
    expect(readIptc(jpeg(words, "gb18030"))).toEqual(read);
    expect(readIptc(jpeg({ 80: "王㛃 朱镕基" }, "gb18030"))).toEqual({ byline: "王㛃 朱镕基" });
  });

  it("are nothing where there is no block, or one that breaks off", () => {
    expect(readIptc(new Uint8Array())).toEqual({});
    expect(readIptc(Buffer.from("not a jpeg at all"))).toEqual({});
    const whole = jpeg(words, "utf8");
    for (let length = 0; length < whole.length; length += 3)
      expect(() => readIptc(whole.subarray(0, length))).not.toThrow();
  });
});
