/** The words a page prints of its own, in the language of the paper. */
export interface PressWords {
  readonly ad: string;
  readonly contents: string;
  readonly editor: (name: string) => string;
  readonly issue: (number: number, running: number) => string;
  readonly pagesToday: (pages: number) => string;
  readonly page: (number: number) => string;
  readonly jumpTo: (page: number) => string;
  readonly jumpFrom: (page: number) => string;
  readonly price: (price: string) => string;
  readonly cn: (cn: string) => string;
  readonly governed: string;
  readonly sponsored: string;
  readonly published: string;
}

const chinese: PressWords = {
  ad: "广告",
  contents: "导读",
  editor: (name) => `责任编辑 ${name}`,
  issue: (number, running) => `第${number}期 总第${running}期`,
  pagesToday: (pages) => `今日${pages}版`,
  page: (number) => `第${number}版`,
  jumpTo: (page) => `（下转第${page}版）`,
  jumpFrom: (page) => `（上接第${page}版）`,
  price: (price) => `零售 ${price}`,
  cn: (cn) => `国内统一刊号 ${cn}`,
  governed: "主管",
  sponsored: "主办",
  published: "出版",
};

const english: PressWords = {
  ad: "Advertisement",
  contents: "Inside",
  editor: (name) => `Editor: ${name}`,
  issue: (number, running) => `No. ${number} (${running})`,
  pagesToday: (pages) => (pages === 1 ? "1 page" : `${pages} pages`),
  page: (number) => `Page ${number}`,
  jumpTo: (page) => `Continued on page ${page}`,
  jumpFrom: (page) => `Continued from page ${page}`,
  price: (price) => price,
  cn: (cn) => cn,
  governed: "Under",
  sponsored: "Sponsor",
  published: "Publisher",
};

export const pressWords = (language: string): PressWords =>
  /^zh\b/i.test(language) ? chinese : english;

/** The day in full, the weekday, and in Chinese the day of the farmers' calendar (农历). */
export function dayWords(date: string, language: string) {
  const day = new Date(`${date}T00:00:00Z`);
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).format(day);
  return {
    day: say({ dateStyle: "long" }),
    weekday: say({ weekday: "long" }),
    lunar: /^zh\b/i.test(language) ? `农历${lunarDay(day)}` : "",
  };
}

/** 十月二十, 正月初一. */
function lunarDay(day: Date): string {
  const parts = new Intl.DateTimeFormat("zh-CN-u-ca-chinese", {
    month: "long",
    day: "numeric",
    timeZone: "UTC",
  }).formatToParts(day);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  const number = Number.parseInt(of("day"), 10);
  const figure = "〇一二三四五六七八九十"[number % 10 || 10];
  const tens = number <= 10 ? "初" : number === 20 ? "二" : number === 30 ? "三" : "";
  return `${of("month")}${tens || (number < 20 ? "十" : "廿")}${figure}`;
}
