const han = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3007]/;
const cjkMark = /[\u3001-\u303f\uff01-\uff65\u2018\u2019\u201c\u201d\u2014\u2026\u00b7]/;

export function isHan(char: string | undefined): boolean {
  return char !== undefined && han.test(char);
}

/** A full-width or Chinese punctuation mark. */
export function isChineseMark(char: string | undefined): boolean {
  return char !== undefined && cjkMark.test(char);
}

export function isLatin(char: string | undefined): boolean {
  return char !== undefined && /[A-Za-z\u00c0-\u024f]/.test(char);
}

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= "0" && char <= "9";
}

/** Whether text is set in Chinese: at least one Han character for every eight Latin letters. */
export function isChineseText(text: string): boolean {
  let hans = 0;
  let latins = 0;
  for (const char of text.slice(0, 2000)) {
    if (isHan(char)) hans++;
    else if (isLatin(char)) latins++;
  }
  return hans * 8 >= latins && (hans > 0 || latins === 0);
}

/** Width in ems as set in print: a Latin letter or digit takes about half of one. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += char.charCodeAt(0) < 0x250 ? 0.5 : 1;
  return width;
}
