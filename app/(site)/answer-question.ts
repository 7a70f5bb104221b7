import { noticePage } from "@/components/site/notice-page";
import type { Press } from "@/components/site/press";
import { wordsOf } from "@/components/site/words";
import type { Site } from "@/core/site/site";
import { findMovedAddress } from "@/db/queries/public/find-moved-address";
import { findLatestIssue } from "@/db/queries/public/find-public-issue";
import { type Answer, moved, page, type Question } from "./answer";
import { machinePage } from "./machine-pages";
import { contentPolicy } from "./policy";
import { readingPage } from "./reading-pages";

/** What a reader is shown at a path: the page, where it has gone, or that there is none. */
export async function answerQuestion(site: Site, question: Question): Promise<Answer> {
  const press = await pressOf(site, question);
  const parts = partsOf(question.path);
  if (!parts) return notFound(press);
  const plain = plainPath(parts);
  const found = await find(press, parts, question);
  if (found) return plain === question.path ? found : moved(plain);
  const target = await movedTo(plain);
  if (target) return moved(target);
  const lower = parts.map((part) => part.toLowerCase());
  const meant = plainPath(lower);
  if (meant !== plain && (await find(press, lower, question)))
    return moved(question.query.size > 0 ? `${meant}?${question.query}` : meant);
  return notFound(press);
}

async function find(
  press: Press,
  parts: readonly string[],
  question: Question,
): Promise<Answer | null> {
  return (await machinePage(press, parts, question)) ?? readingPage(press, parts, question);
}

/** Parts of a path in plain letters; null when they cannot be read, or hold what no address of ours does. */
function partsOf(path: string): readonly string[] | null {
  try {
    const parts = path.split("/").slice(1).map(decodeURIComponent);
    return parts.some((part) => part.includes("\0")) ? null : parts;
  } catch {
    return null;
  }
}

/** The one spelling of a path: each page has one address. */
const plainPath = (parts: readonly string[]): string =>
  `/${parts.map(encodeURIComponent).join("/")}`;

/** Where an address leads now. The further pages of a list go with the first. */
async function movedTo(path: string): Promise<string | null> {
  const whole = await findMovedAddress(path);
  if (whole) return whole;
  const [, first, further] = /^(\/[^/]+\/[^/]+)(\/[^/]+)$/.exec(path) ?? [];
  const target = first && (await findMovedAddress(first));
  return target ? target + further : null;
}

function notFound(press: Press): Answer {
  const { notFoundTitle: title, notFoundText: text } = press.words;
  return page(noticePage(press, { title, text }), 404);
}

async function pressOf(site: Site, { path, edition }: Question): Promise<Press> {
  return {
    site,
    words: wordsOf(site),
    latest: await findLatestIssue(site.publicationId),
    path,
    href: (to) => edition.link(to, path),
    absolute: edition.absolute,
    pictures: new Map(),
    isCopy: edition.isCopy,
    policy: contentPolicy,
  };
}
