import { cleanText } from "@/core/blocks/clean-text";
import { checkDeskBody } from "@/core/markup/desk-body";
import { readProposals } from "@/core/markup/proposals";
import { type Refusal, refuse } from "@/core/refusal";
import {
  type Credit,
  creditRoles,
  type Series,
  type StoryContent,
  type StoryDraft,
  storyKinds,
} from "./story";
import { lineFields, tidyContent } from "./tidy-content";

/** The most 字 a story can be asked for. */
const longest = 1_000_000;

type Raw = Readonly<Record<string, unknown>>;

/**
 * A draft from outside (browser, API), or the reason why it is none: every field of its type, the body by
 * the blocks' rules. One-line fields lose line breaks and control characters. Lengths are `fieldProblems`'.
 */
export function readDraft(
  value: unknown,
): { readonly ok: true; readonly draft: StoryDraft } | Refusal {
  if (!isRecord(value)) return refuse("input-invalid");
  const content = readContent(value);
  if ("code" in content) return content;
  const sectionId = value.sectionId;
  if (typeof sectionId !== "string") return refuse("section-unknown", undefined, "sectionId");
  const length = readNumber(value.commissionedLength, longest);
  if (length === undefined) return refuse("length-invalid", { max: longest }, "commissionedLength");
  const embargoUntil = readNumber(value.embargoUntil, 8_640_000_000_000_000);
  if (embargoUntil === undefined) return refuse("embargo-invalid", undefined, "embargoUntil");
  if (typeof value.noteToDesk !== "string") return refuse("input-invalid", undefined, "noteToDesk");
  const noteToDesk = cleanText(value.noteToDesk);
  const proposals = readProposals(value.proposals);
  if (!proposals) return refuse("input-invalid", undefined, "proposals");
  return {
    ok: true,
    draft: {
      ...content,
      sectionId,
      commissionedLength: length,
      embargoUntil,
      noteToDesk,
      proposals,
    },
  };
}

function readContent(value: Raw): StoryContent | Refusal {
  const kind = storyKinds.find((known) => known === value.kind);
  if (!kind) return refuse("input-invalid", undefined, "kind");
  const wrong = lineFields.find((field) => typeof value[field] !== "string");
  if (wrong) return refuse("input-invalid", undefined, wrong);
  const text = Object.fromEntries(
    lineFields.map((field) => [field, String(value[field])]),
  ) as Record<(typeof lineFields)[number], string>;
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/.test(text.language.trim()))
    return refuse("input-invalid", undefined, "language");
  const series = readSeries(value.series);
  if (series === undefined) return refuse("input-invalid", undefined, "series");
  const credits = readCredits(value.credits);
  if (!credits) return refuse("input-invalid", undefined, "credits");
  const keywords = readWords(value.keywords);
  if (!keywords) return refuse("input-invalid", undefined, "keywords");
  const body = checkDeskBody(value.body);
  if (!body.ok) return body;
  return tidyContent({ ...text, kind, series, credits, keywords, body: body.body });
}

/** Null for none, undefined for what is no series. */
function readSeries(value: unknown): Series | null | undefined {
  if (value === null) return null;
  if (!isRecord(value) || typeof value.name !== "string") return undefined;
  const { ordinal } = value;
  if (ordinal !== null && typeof ordinal !== "number") return undefined;
  return { name: value.name, ordinal };
}

function readCredits(value: unknown): readonly Credit[] | undefined {
  if (!Array.isArray(value) || value.length > 500) return undefined;
  const credits: Credit[] = [];
  for (const given of value) {
    const role = creditRoles.find((known) => isRecord(given) && known === given.role);
    if (!role || typeof given.name !== "string") return undefined;
    credits.push({ role, name: given.name });
  }
  return credits;
}

function readWords(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length > 500) return undefined;
  return value.every((word): word is string => typeof word === "string") ? value : undefined;
}

/** A whole number from 0 up to `most`, null for none, undefined for anything else. */
function readNumber(value: unknown, most: number): number | null | undefined {
  if (value === null) return null;
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most
    ? Number(value)
    : undefined;
}

const isRecord = (value: unknown): value is Raw =>
  typeof value === "object" && value !== null && !Array.isArray(value);
