import type { Surroundings } from "./check";
import { checks } from "./checks";
import { balance } from "./checks/balance";
import { misspelt, type Speller, spellingRule } from "./english-words";
import type { Finding, ProofBlock } from "./finding";
import type { HouseReader } from "./house-reader";
import { type OtherStories, otherStoryRule } from "./other-stories";

export interface ProofreadingAsked {
  /** YYYY-MM-DD: dates without a year belong to its year. */
  readonly today: string;
  /** Of the story: rules for Chinese read blocks that hold Han. */
  readonly language: string;
  /** Built-in rules that are switched off. */
  readonly off: ReadonlySet<string>;
  readonly house: HouseReader | null;
  /** The other stories of the issue, where they are known. */
  readonly others?: OtherStories;
  readonly speller: Speller | null;
}

const han = /\p{Script=Han}/u;

/** Everything that looks wrong in the blocks, in the order it is read. */
export function proofread(
  blocks: readonly ProofBlock[],
  asked: ProofreadingAsked,
): readonly Finding[] {
  return blocks
    .flatMap((block, place) => {
      const next = blocks[place + 1];
      const around = {
        today: asked.today,
        next: next && next.place.field === block.place.field ? next : null,
      };
      return [...readBlock(block, place, around, asked)];
    })
    .filter(isFirstAtItsPlace);
}

function* readBlock(
  block: ProofBlock,
  place: number,
  around: Surroundings,
  asked: ProofreadingAsked,
): Generator<Finding> {
  const isChinese = han.test(block.text);
  const found: Finding[] = [];
  if (asked.house) found.push(...asked.house.read(block, place));
  for (const check of isChinese ? checks : [balance]) {
    if (asked.off.has(check.rule)) continue;
    for (const hit of check.find(block, around))
      found.push({
        rule: check.rule,
        block: place,
        ...hit,
        words: block.text.slice(hit.from, hit.to),
        severity: check.severity,
      });
  }
  if (asked.others && !asked.off.has(otherStoryRule))
    found.push(...asked.others.find(block, place));
  if (asked.speller && !asked.off.has(spellingRule))
    found.push(
      ...misspelt(block, place, !isChinese && !asked.language.startsWith("zh"), asked.speller),
    );
  yield* found.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Of findings about the same characters the first and longest is told; a house rule goes before ours. */
function isFirstAtItsPlace(finding: Finding, at: number, all: readonly Finding[]): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const other = all[before];
    if (!other || other.block !== finding.block) break;
    if (other.from <= finding.from && other.to >= finding.to && other.severity !== "note") {
      if (finding.severity === "blocking" && other.severity !== "blocking") continue;
      return false;
    }
    if (other.from === finding.from && other.to === finding.to) return false;
  }
  return true;
}
