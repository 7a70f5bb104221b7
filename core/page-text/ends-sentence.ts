const closers = new Set("”’」』）)】》〉\"']");
const ends = new Set("。．！？!?…：:；;");

/**
 * Whether a paragraph is complete: it closes with a full stop, or opens a list with a colon. Closing quotes
 * and brackets are looked through; a bracket holding a remark (（记者 某某）, （完）) after a full stop counts.
 */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && (closers.has(text.charAt(at)) || text.charAt(at) === " ")) at--;
  if (at < 0) return true;
  const char = text.charAt(at);
  if (ends.has(char)) return true;
  if (char === ".")
    return !/\d$/.test(text.slice(Math.max(0, at - 1), at)) || at === text.length - 1;
  return endsWithRemark(text);
}

function endsWithRemark(text: string): boolean {
  const tail = text.slice(-60);
  return /[。！？!?…”.]\s*[（(【][^（(【）)】]{1,50}[）)】]$/.test(tail);
}
