import { proofFaults } from "@/core/page/proofing";
import type { Refusal } from "@/core/refusal";
import { isBlank } from "@/core/text/is-blank";
import { boardFaults, nameOf } from "./board-faults";
import type { Fault, FaultTarget } from "./fault";
import { isBlankPage } from "./is-blank-page";
import type { IssueCopy, Masthead, PageCopy } from "./issue-copy";
import { storyFaults } from "./story-faults";
import { wordFaults } from "./word-faults";

/**
 * Everything that keeps the issue from 付印, were it released at `at` (UTC ms); empty when it is clean. In
 * the order a reader meets it: master data, the issue, then page by page. Source: the newsroom's rules for
 * sign-off (三校一通读 and the imprint that regulation asks of a newspaper).
 */
export function preflight(issue: IssueCopy, at: number): readonly Fault[] {
  return [
    ...mastheadFaults(issue.masthead),
    ...numberFaults(issue),
    ...twiceFaults(issue),
    ...issue.pages.flatMap((page) => pageFaults(page, at, issue)),
  ];
}

function mastheadFaults(masthead: Masthead): Fault[] {
  const missing = (["name", "cn", "price", "printer"] as const).filter((field) =>
    isBlank(masthead[field]),
  );
  return missing.map((field) => ({
    code: `masthead-missing.${field}`,
    target: { kind: "settings" },
  }));
}

function numberFaults(issue: IssueCopy): Fault[] {
  const target: FaultTarget = { kind: "issue", id: issue.id };
  const faults: Fault[] = [];
  if (issue.number < 1) faults.push({ code: "issue-number-missing", target });
  if (issue.runningNumber < 1) faults.push({ code: "running-number-missing", target });
  if (issue.numberTakenOn !== null)
    faults.push({
      code: "running-number-taken",
      params: { number: issue.runningNumber, date: issue.numberTakenOn },
      target,
    });
  if (issue.pages.every(isBlankPage)) faults.push({ code: "issue-empty", target });
  const wrong = issue.pages.find((page, index) => page.number !== index + 1);
  if (wrong) faults.push({ code: "page-order-broken", params: { page: wrong.number }, target });
  return faults;
}

/** The database keeps a story from standing twice in an issue; a restored or edited file may not. */
function twiceFaults(issue: IssueCopy): Fault[] {
  const first = new Map<string, number>();
  const faults: Fault[] = [];
  for (const page of issue.pages)
    for (const { story, headline } of page.placements) {
      const before = first.get(story.id);
      if (before === undefined) first.set(story.id, page.number);
      else
        faults.push({
          code: "story-twice",
          params: { headline: headline ?? story.content.headline, page: before },
          target: { kind: "story", id: story.id },
          pageNumber: page.number,
        });
    }
  return faults;
}

function pageFaults(page: PageCopy, at: number, issue: IssueCopy): Fault[] {
  const { timeZone, blockingRules } = issue;
  const onPage: FaultTarget = { kind: "page", id: page.id };
  const fault = (r: Refusal, target: FaultTarget, more: Refusal["params"] = {}): Fault => ({
    code: r.code,
    params: { ...r.params, ...more, page: page.number },
    target,
    pageNumber: page.number,
  });
  return [
    ...(isBlank(page.name) ? [fault({ ok: false, code: "page-name-missing" }, onPage)] : []),
    ...(isBlankPage(page) ? [fault({ ok: false, code: "page-empty" }, onPage)] : []),
    ...page.placements.flatMap((placed) =>
      [...storyFaults(placed, at, timeZone), ...wordFaults(placed, blockingRules)].map((r) =>
        fault(r, { kind: "story", id: placed.story.id }, { headline: nameOf(placed) }),
      ),
    ),
    ...boardFaults(issue, page),
    ...(page.placements.length === 0 ? [] : proofFaults(page.contentHash, page.proofs)).map((r) =>
      fault(r, onPage),
    ),
  ];
}
