import type { Flag } from "./page-reading";

/** The sentence of a flag for the command line. Screens take `flag-<code>` from messages/<locale>/page-text.json. */
export function flagSentence({ code, params }: Flag): string {
  switch (code) {
    case "mixed-text":
      return `这 ${params.count} 个字同时出现在两篇稿件里，可能有一处被另一篇覆盖，请对照原版：${params.text}`;
    case "doubled-character":
      return `“${params.found}”可能多排了一个字${params.meant ? `，疑为“${params.meant}”` : ""}，请核对。`;
    case "place-name":
      return `地名“${params.found}”疑为“${params.meant}”，共 ${params.count} 处，请核对。`;
    case "missing-text":
      return missing[String(params.where)] ?? missing.end ?? "";
    case "unreadable-character":
      return "这一行有无法识别的字符，请对照原版补上。";
  }
}

const missing: Readonly<Record<string, string>> = {
  start: "这一段像是从半句开始的，前面可能缺字。",
  end: "这一段没有以句号结束，也没有下文可接，可能缺字。",
  textless: "这个标题下面没有正文，可能缺文。",
};
