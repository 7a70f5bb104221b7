/** A line of ornaments only: ***, …………, ———, ◆◆◆. Two dashes or one ellipsis are not enough. */
export function isSeparator(text: string): boolean {
  const marks = text.slice(0, 400).replace(/\s/g, "");
  return (
    marks.length >= 3 && text.length <= 400 && /^[*＊·.…．—\-–_=~～#+■□◆◇●○▲△※☆★✦─━•]+$/.test(marks)
  );
}
