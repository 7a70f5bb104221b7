import { isClockTime } from "@/core/issue/closing-time";
import type { PagePlan } from "@/core/issue/page-plan";
import { roles } from "@/core/people/role";
import { authorMayPass, decisionVerbs, type ProcessStage } from "@/core/process/process";
import { type Refusal, refuse } from "@/core/refusal";
import { isBlank } from "@/core/text/is-blank";
import { tidyLine } from "@/core/text/tidy-text";

/** Master data of a publication, as the settings edit them. */
export interface PublicationFields {
  readonly kind: "newspaper" | "magazine";
  readonly name: string;
  readonly nameEn: string;
  readonly motto: string;
  readonly language: string;
  readonly timeZone: string;
  /** HH:MM in that zone. */
  readonly releaseTime: string;
  readonly cn: string;
  readonly issn: string;
  readonly governedBy: string;
  readonly sponsoredBy: string;
  readonly publishedBy: string;
  readonly price: string;
  readonly printer: string;
  readonly address: string;
  readonly firstRunningNumber: number;
}

/** Longest each may be, in characters. */
export const publicationLimits = {
  name: 50,
  nameEn: 100,
  motto: 100,
  cn: 40,
  issn: 20,
  governedBy: 100,
  sponsoredBy: 100,
  publishedBy: 100,
  price: 40,
  printer: 100,
  address: 200,
} as const;

/** What is wrong with the fields, each named. */
export function checkPublication(fields: PublicationFields): readonly Refusal[] {
  const problems: Refusal[] = [];
  if (isBlank(fields.name)) problems.push(refuse("publication-name-required", undefined, "name"));
  for (const field of Object.keys(publicationLimits) as (keyof typeof publicationLimits)[]) {
    const length = tidyLine(fields[field]).length;
    if (length > publicationLimits[field])
      problems.push(refuse("too-long", { max: publicationLimits[field], length }, field));
  }
  if (!["newspaper", "magazine"].includes(fields.kind))
    problems.push(refuse("input-invalid", undefined, "kind"));
  if (!["zh-CN", "en"].includes(fields.language))
    problems.push(refuse("input-invalid", undefined, "language"));
  if (!isTimeZone(fields.timeZone))
    problems.push(refuse("time-zone-unknown", undefined, "timeZone"));
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(fields.releaseTime))
    problems.push(refuse("time-invalid", { time: fields.releaseTime.slice(0, 40) }, "releaseTime"));
  if (!isCount(fields.firstRunningNumber))
    problems.push(refuse("issue-number-invalid", undefined, "firstRunningNumber"));
  return problems;
}

const isCount = (value: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= 9_999_999;

export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/.test(zone);
  } catch {
    return false;
  }
}

/** A process has one to five stages; the last one, and only the last, signs. */
export function checkProcess(process: readonly ProcessStage[]): readonly Refusal[] {
  if (process.length < 1 || process.length > 5)
    return [refuse("process-length", undefined, "process")];
  return process.flatMap((stage, i) => {
    const field = `process.${i}`;
    const author = stage.mayBeAuthor && !authorMayPass(process, i + 1);
    return [
      ...checkStage(stage, field, i === process.length - 1),
      ...(author ? [refuse("stage-not-author", undefined, field)] : []),
    ];
  });
}

function checkStage(stage: ProcessStage, field: string, last: boolean): readonly Refusal[] {
  const problems: Refusal[] = [];
  if (isBlank(stage.name)) problems.push(refuse("stage-name-required", undefined, field));
  for (const name of [stage.name, stage.nameEn])
    if (tidyLine(name).length > 30)
      problems.push(refuse("too-long", { max: 30, length: tidyLine(name).length }, field));
  if (!roles.includes(stage.role) || stage.role === "administrator")
    problems.push(refuse("role-unknown", undefined, field));
  if (stage.decisions.some((d) => !decisionVerbs.includes(d)))
    problems.push(refuse("input-invalid", undefined, field));
  if (stage.decisions.includes("sign") !== last || stage.decisions.includes("pass") === last)
    problems.push(refuse(last ? "last-stage-signs" : "stage-passes", undefined, field));
  if (!stage.decisions.includes("return")) problems.push(refuse("stage-returns", undefined, field));
  return problems;
}

/** Pages of each weekday, index 0 Sunday: seven lists, each of at most 99 named pages; none is a day without a paper. */
export function checkWeekPlan(
  plan: readonly (readonly PagePlan[])[],
  sectionIds: readonly string[],
  editorIds: readonly string[] = [],
  templateIds: readonly string[] = [],
): readonly Refusal[] {
  if (plan.length !== 7) return [refuse("input-invalid", undefined, "weekPlan")];
  return plan.flatMap((pages, day) => {
    const field = `weekPlan.${day}`;
    const problems: Refusal[] = [];
    if (pages.length > 99) problems.push(refuse("too-many", { max: 99 }, field));
    for (const page of pages) {
      const length = tidyLine(page.name).length;
      if (length === 0) problems.push(refuse("page-name-needed", undefined, field));
      if (length > 30) problems.push(refuse("too-long", { max: 30, length }, field));
      const banner = tidyLine(page.banner ?? "").length;
      if (banner > 60) problems.push(refuse("too-long", { max: 60, length: banner }, field));
      if (page.sectionId && !sectionIds.includes(page.sectionId))
        problems.push(refuse("section-unknown", undefined, field));
      if (page.editorId && !editorIds.includes(page.editorId))
        problems.push(refuse("person-not-found", undefined, field));
      if (page.layoutTemplateId && !templateIds.includes(page.layoutTemplateId))
        problems.push(refuse("layout-template-gone", undefined, field));
      if (page.closes !== undefined && !isClockTime(page.closes))
        problems.push(refuse("time-invalid", { time: page.closes.slice(0, 40) }, field));
    }
    return problems;
  });
}
