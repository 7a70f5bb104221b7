import iconv from "iconv-lite";

export interface RichRun {
  readonly words: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

interface State {
  bold: boolean;
  italic: boolean;
  /** Inside something that is no text of the page. */
  isHidden: boolean;
  /** Bytes that stand for a letter told by its number, for readers that know no numbers. */
  skip: number;
  font: string;
}

/** Groups that hold no words of the page. */
const hidden = new Set(
  "fonttbl colortbl stylesheet info pict object header headerl headerr footer footerl footerr generator themedata listtable listoverridetable rsidtbl datastore latentstyles xmlnstbl fldinst footnote annotation atnid atnauthor atndate bkmkstart bkmkend".split(
    " ",
  ),
);
const breaks: Readonly<Record<string, string>> = {
  line: "\n",
  tab: "\t",
  cell: "\t",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
};
/** Pages of letters by the number of a font's character set. */
const sets: Readonly<Record<string, string>> = {
  "134": "gb18030",
  "136": "big5",
  "128": "shiftjis",
  "129": "cp949",
  "204": "cp1251",
};
const deepest = 2_000;
const longest = 2_000_000;

/** Reads Rich Text in one pass over its bytes, with a stack of its own. */
export class RichText {
  readonly #source: string;
  readonly #lines: RichRun[][] = [[]];
  readonly #fonts = new Map<string, string>();
  readonly #stack: State[] = [];
  #state: State = { bold: false, italic: false, isHidden: false, skip: 1, font: "" };
  #page = "gb18030";
  #bytes: number[] = [];
  #toSkip = 0;
  #length = 0;
  /** Notes, pictures or remarks were met and are not read. */
  leftOut = false;

  constructor(bytes: Uint8Array) {
    this.#source = iconv.decode(bytes as Buffer, "latin1");
  }

  read(): readonly (readonly RichRun[])[] {
    const token = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\(.)|([{}])|[\r\n]+|([^\\{}\r\n]+)/gis;
    for (const [, word, number, hex, symbol, brace, text] of this.#source.matchAll(token)) {
      if (this.#length > longest) break;
      if (hex !== undefined) this.#byte(Number.parseInt(hex, 16));
      else if (text !== undefined) this.#text(text);
      else if (brace !== undefined) this.#brace(brace);
      else if (word !== undefined) this.#word(word, number);
      else if (symbol !== undefined) this.#symbol(symbol);
    }
    this.#flush();
    return this.#lines.filter((line) => line.some(({ words }) => words.trim() !== ""));
  }

  #brace(brace: string): void {
    this.#flush();
    if (brace === "{" && this.#stack.length < deepest) this.#stack.push({ ...this.#state });
    if (brace === "}") this.#state = this.#stack.pop() ?? this.#state;
  }

  #word(word: string, number: string | undefined): void {
    const n = number === undefined ? null : Number(number);
    if (word === "u") return void this.#unicode(n ?? 0);
    this.#flush();
    const state = this.#state;
    if (hidden.has(word)) {
      if (["pict", "footnote", "annotation"].includes(word) && !state.isHidden) this.leftOut = true;
      state.isHidden = true;
    }
    if (word === "ansicpg" && iconv.encodingExists(`cp${n}`))
      this.#page = n === 936 ? "gb18030" : `cp${n}`;
    if (word === "f") state.font = String(n);
    if (word === "fcharset") this.#fonts.set(state.font, sets[String(n)] ?? "");
    if (word === "uc") state.skip = n ?? 1;
    if (word === "b") state.bold = n !== 0;
    if (word === "i") state.italic = n !== 0;
    if (word === "v") state.isHidden = n !== 0;
    if (word === "deleted") state.isHidden = true;
    if (word === "plain") Object.assign(state, { bold: false, italic: false });
    if (state.isHidden) return;
    if (word === "par" || word === "row" || word === "sect" || word === "page")
      this.#lines.push([]);
    else if (Object.hasOwn(breaks, word)) this.#put(breaks[word] ?? "");
  }

  #symbol(symbol: string): void {
    if (symbol === "*") this.#state.isHidden = true;
    else if (symbol === "~") this.#text("\u00a0");
    else if (symbol === "\n" || symbol === "\r") this.#lines.push([]);
    else if (/[\\{}]/.test(symbol)) this.#text(symbol);
  }

  #unicode(n: number): void {
    this.#flush();
    this.#put(String.fromCharCode(n < 0 ? n + 65_536 : n));
    this.#toSkip = this.#state.skip;
  }

  #byte(byte: number): void {
    if (this.#toSkip > 0) this.#toSkip--;
    else this.#bytes.push(byte);
  }

  #text(text: string): void {
    const said = text.slice(this.#toSkip);
    this.#toSkip = Math.max(0, this.#toSkip - text.length);
    // The second half of a Chinese letter may be a byte that is also a Latin one.
    if (this.#bytes.length > 0 && isHalf(this.#bytes) && said !== "") {
      this.#bytes.push(said.charCodeAt(0));
      this.#flush();
      this.#put(said.slice(1));
      return;
    }
    this.#flush();
    this.#put(said);
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const page = this.#fonts.get(this.#state.font) || this.#page;
    const words = iconv.decode(Uint8Array.from(this.#bytes) as Buffer, page);
    this.#bytes = [];
    this.#put(words);
  }

  #put(words: string): void {
    if (this.#state.isHidden || words === "") return;
    this.#length += words.length;
    const { bold, italic } = this.#state;
    this.#lines.at(-1)?.push({ words, bold, italic });
  }
}

/** Whether the bytes end within a letter of two. */
function isHalf(bytes: readonly number[]): boolean {
  let half = false;
  for (const byte of bytes) half = !half && byte >= 0x81;
  return half;
}
