import { checkout } from "./setup/checkout.mjs";
import { giveUp, inWords, type Sentence } from "./setup/speech.mjs";
import { readArguments, WrongCall } from "./wrong-call";

/** What a sub-command is given. */
export interface Call {
  readonly args: readonly string[];
  /** The person's own folder: file names among the arguments are meant from there. */
  readonly from: string;
}

interface SubCommand extends Sentence {
  /** What follows its name; nothing when it takes no arguments. */
  readonly usage?: Sentence;
  /** @returns the exit code. */
  readonly load: () => Promise<(call: Call) => Promise<number>>;
}

const subCommands: Readonly<Record<string, SubCommand>> = {
  prepare: {
    zh: "把数据库升到这一版；第一次时装入示范报纸（DEMO=0 则不装）",
    en: "bring the database up to this version; load the demo newspaper the first time (not with DEMO=0)",
    load: async () => (await import("./commands/prepare")).prepare,
  },
  "import-page": {
    zh: "把一个版面的文字变成这一期这一版的稿件",
    en: "turn the text of a printed page into stories on that page of an issue",
    usage: {
      zh: `文件 --issue 年-月-日 --page 版序 [--name 版名] [--dry-run] [--json]
                  [--append | --replace] [--as 登录名]`,
      en: `FILE --issue YYYY-MM-DD --page N [--name NAME] [--dry-run] [--json]
                  [--append | --replace] [--as LOGIN]`,
    },
    load: async () => (await import("./commands/import-page")).importPageCommand,
  },
  "import-paper": {
    zh: "把存下来的数字报网页（热区图、文章、版面图，或压缩包）变成这一期的一个版和稿件",
    en: "turn a saved e-paper page (map, stories, picture, or a zip of them) into a page of an issue and drafts",
    usage: {
      zh: "文件… [--date 年-月-日] [--page 版序] [--as 登录名]",
      en: "FILE… [--date YYYY-MM-DD] [--page N] [--as LOGIN]",
    },
    load: async () => (await import("./commands/import-paper")).importPaperCommand,
  },
  "import-story": {
    zh: "把一个文件（Word、WPS、LibreOffice、文本）变成草稿，带着图片、修订和批注",
    en: "turn a file (Word, WPS, LibreOffice, text) into a draft, with its pictures, tracked changes and comments",
    usage: {
      zh: "文件 [--section 栏目] [--kind 体裁] [--dry-run] [--json] [--as 登录名]",
      en: "FILE [--section SLUG] [--kind KIND] [--dry-run] [--json] [--as LOGIN]",
    },
    load: async () => (await import("./commands/import-story")).importStoryCommand,
  },
  "export-story": {
    zh: "把一篇稿件写成 Word 文件，建议是修订，评论是批注",
    en: "write a story as a Word file: suggestions as tracked changes, comments as comments",
    usage: { zh: "编号 --out 文件 [--as 登录名]", en: "ID --out FILE [--as LOGIN]" },
    load: async () => (await import("./commands/export-story")).exportStoryCommand,
  },
  "export-site": {
    zh: "把阅读网站写成一个目录，放在普通的文件服务器上就能读",
    en: "write the reading site as a folder that any plain file server can serve",
    usage: { zh: "--out 目录 [--base-url 网址]", en: "--out DIR [--base-url URL]" },
    load: async () => (await import("./commands/export-site")).exportSite,
  },
  "render-issue": {
    zh: "把一期排成版面：每版一个 PDF 和两张版面图，全期 PDF，zones.json 记下每篇的位置",
    en: "lay out and print an issue: a PDF and two pictures of each page, the PDF of the issue, zones.json with where each story stands",
    usage: {
      zh: "年-月-日 --out 目录 [--edition 增期名] [--page 版序] [--format 开本] [--marks] [--as 登录名]",
      en: "YYYY-MM-DD --out DIR [--edition NAME] [--page N] [--format SIZE] [--marks] [--as LOGIN]",
    },
    load: async () => (await import("./commands/render-issue")).renderIssueCommand,
  },
  "export-epub": {
    zh: "把读者看得到的一期写成 EPUB 电子书",
    en: "write an issue, as readers have it, as an EPUB",
    usage: {
      zh: "年-月-日 --out 文件 [--edition 增期名]",
      en: "YYYY-MM-DD --out FILE [--edition NAME]",
    },
    load: async () => (await import("./commands/export-epub")).exportEpubCommand,
  },
  press: {
    zh: "把排队等着的版面出完：平常由服务器自己做，服务器不开时可以用手做",
    en: "make the pages that wait for the press: the server does it by itself, this does it by hand",
    usage: { zh: "", en: "" },
    load: async () => (await import("./commands/press")).pressCommand,
  },
  doctor: {
    zh: "检查数据库：历史链、完整性、外键、写盘方式",
    en: "examine the database: chain of history, integrity, references, durability",
    load: async () => (await import("./commands/doctor")).doctor,
  },
};

async function main(): Promise<number> {
  const [name = "help", ...args] = process.argv.slice(2);
  const from = process.cwd();
  process.chdir(checkout);
  const isHelp = ["help", ...askingHelp].includes(name);
  const wanted = isHelp ? args[0] : name;
  if (wanted === undefined) return help();
  const subCommand = Object.hasOwn(subCommands, wanted) ? subCommands[wanted] : undefined;
  if (!subCommand) return unknown(wanted);
  if (isHelp || args.some((arg) => askingHelp.includes(arg))) return explain(wanted, subCommand);
  return call(wanted, subCommand, { args, from });
}

const askingHelp: readonly string[] = ["--help", "-h"];

async function call(name: string, subCommand: SubCommand, given: Call): Promise<number> {
  try {
    if (!subCommand.usage) readArguments(given.args, {}, false);
    return await (await subCommand.load())(given);
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error;
    process.stderr.write(`${inWords(error.sentence)}\n${usageOf(name, subCommand)}\n`);
    return 2;
  }
}

function explain(name: string, subCommand: SubCommand): number {
  process.stdout.write(`${usageOf(name, subCommand)}\n\n${inWords(subCommand)}\n`);
  return 0;
}

function usageOf(name: string, { usage = { zh: "", en: "" } }: SubCommand): string {
  return inWords({
    zh: `用法：bin/masthead ${name} ${usage.zh}`.trimEnd(),
    en: `Usage: bin/masthead ${name} ${usage.en}`.trimEnd(),
  });
}

function help(): number {
  const width = Math.max(...Object.keys(subCommands).map((name) => name.length));
  const lines = Object.entries(subCommands).map(
    ([name, words]) => `  ${name.padEnd(width)}  ${inWords(words, " / ")}`,
  );
  const usage = inWords({
    zh: "用法：bin/masthead 命令 [参数]",
    en: "Usage: bin/masthead COMMAND [ARGUMENTS]",
  });
  process.stdout.write(`${usage}\n\n${lines.join("\n")}\n`);
  return 0;
}

function unknown(name: string): number {
  const sentence = {
    zh: `没有“${name}”这个命令：bin/masthead help 列出全部命令。`,
    en: `There is no command “${name}”: bin/masthead help lists them all.`,
  };
  process.stderr.write(`${inWords(sentence)}\n`);
  return 2;
}

main().then((code) => {
  process.exitCode = code;
}, giveUp);
