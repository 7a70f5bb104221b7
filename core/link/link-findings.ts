import type { BodyNode } from "@/core/blocks/body";
import type { Finding, ProofBlock } from "@/core/proofreading/finding";
import { linkSpans } from "./link-spans";
import type { LinkVerdict } from "./verdict";

export const deadLinkRule = "dead-link";
export const movedLinkRule = "moved-link";

/** The links of a text that were found dead or moved, as findings in the blocks that were read. */
export function linkFindings(
  nodes: readonly BodyNode[],
  blocks: readonly ProofBlock[],
  verdicts: ReadonlyMap<string, LinkVerdict>,
  off: ReadonlySet<string>,
): readonly Finding[] {
  if (verdicts.size === 0) return [];
  const places = new Map(
    blocks.flatMap(({ place }, at) => (place.field === "body" ? [[place.index, at] as const] : [])),
  );
  return linkSpans(nodes).flatMap(({ href, index, from, to, text }) => {
    const told = tellOf(verdicts.get(href));
    const block = places.get(index);
    if (!told || block === undefined || off.has(told.rule)) return [];
    return [{ ...told, block, from, to, words: href, over: text, severity: "warning" as const }];
  });
}

function tellOf(
  verdict: LinkVerdict | undefined,
): Pick<Finding, "rule" | "replacement" | "params"> | null {
  if (verdict?.is === "moved") return { rule: movedLinkRule, replacement: verdict.target };
  if (verdict?.is === "dead")
    return { rule: deadLinkRule, replacement: null, params: { status: verdict.status ?? 0 } };
  return null;
}
