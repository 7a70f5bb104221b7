import { type Examination, examine, type Fault } from "@/db/examine";
import { findChromium } from "../setup/chromium.mjs";
import { inWords } from "../setup/speech.mjs";

const checks: Readonly<Record<Examination["check"], { zh: string; en: string }>> = {
  file: { zh: "数据库文件", en: "database file" },
  integrity: { zh: "完整性", en: "integrity" },
  references: { zh: "外键", en: "references" },
  durability: { zh: "写盘方式", en: "durability" },
  history: { zh: "历史链", en: "chain of history" },
};

const faults: Readonly<Record<Fault["code"], (at: string) => { zh: string; en: string }>> = {
  "no-file": (at) => ({
    zh: `没有 ${at}：先运行一次 npm start`,
    en: `${at} is not there: run npm start once`,
  }),
  unreadable: (at) => ({
    zh: `读不出来（${at}）：从备份恢复`,
    en: `cannot be read (${at}): restore a backup`,
  }),
  damaged: (at) => ({ zh: `有损坏：${at}`, en: `damaged: ${at}` }),
  "broken-reference": (at) => ({ zh: `引用落空：${at}`, en: `points at nothing: ${at}` }),
  "not-durable": (at) => ({
    zh: `断电会丢已确认的数据：${at}`,
    en: `a power loss would lose data: ${at}`,
  }),
  "line-missing": (at) => ({ zh: `第 ${at} 条不见了`, en: `line ${at} is missing` }),
  "line-out-of-chain": (at) => ({
    zh: `第 ${at} 条接不上前一条`,
    en: `line ${at} does not follow the one before it`,
  }),
  "line-altered": (at) => ({ zh: `第 ${at} 条被改过`, en: `line ${at} was altered` }),
  "lines-cut-off": (at) => ({
    zh: `第 ${at} 条之后的被删了`,
    en: `the lines after ${at} were removed`,
  }),
};

/** Prints one line a check; the exit code is 1 when any of them found something. A newspaper can do without a Chromium. */
export async function doctor(): Promise<number> {
  const examinations = examine();
  for (const { check, found } of examinations) {
    process.stdout.write(`${found.length === 0 ? "✓" : "✗"} ${inWords(checks[check], " / ")}\n`);
    for (const { code, at } of found.slice(0, 20)) {
      process.stdout.write(`    ${inWords(faults[code](at), " / ")}\n`);
    }
  }
  process.stdout.write(`${await chromiumLine()}\n`);
  return examinations.some(({ found }) => found.length > 0) ? 1 : 0;
}

async function chromiumLine(): Promise<string> {
  const program = await findChromium();
  if (program)
    return `✓ ${inWords({ zh: "出版面的 Chromium", en: "Chromium, to print pages" }, " / ")}: ${program}`;
  const missing = {
    zh: "没有 Chromium：版面出不成 PDF 和版面图（Debian 是 apt-get install chromium，或用 PLAYWRIGHT_CHROMIUM 指出路径）",
    en: "no Chromium: pages cannot be printed (on Debian apt-get install chromium, or name its path in PLAYWRIGHT_CHROMIUM)",
  };
  return `– ${inWords(missing, " / ")}`;
}
