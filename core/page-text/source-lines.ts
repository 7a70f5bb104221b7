import { bareText } from "./bare-text";
import { isChineseText, widthOf } from "./han";

export interface Line {
  readonly number: number;
  /** As it came, without the line end. */
  readonly raw: string;
  /** `raw` without the white space around it. */
  readonly text: string;
  /** 0-based position of `text` in `raw`. */
  readonly start: number;
  /** Begins with the space of two characters: a new paragraph, whatever came before. */
  readonly indented: boolean;
  readonly chinese: boolean;
  /** Ems. Lines over 4,000 characters are not measured to the end. */
  readonly width: number;
}

export function sourceLines(text: string): Line[] {
  return text
    .replace(/^\ufeff/, "")
    .split(/\r\n|[\n\r\u2028\u2029\u0085\f\v]/)
    .map((raw, index) => {
      const bare = bareText(raw);
      return {
        number: index + 1,
        raw,
        text: bare,
        start: bare === "" ? 0 : raw.indexOf(bare),
        indented: /^(?:\u3000{2}|[ \u00a0]{4}|\t)/.test(raw.replace(/^\ufeff/, "")),
        chinese: isChineseText(bare),
        width: widthOf(bare.slice(0, 4000)),
      };
    });
}
