import { constants, setPriority } from "node:os";
import { findReleaseSubject } from "@/db/queries/issue/find-release-subject";
import { nameRendering } from "@/db/queries/press/name-rendering";
import { hasWaitingRendering } from "@/db/queries/press/write-rendering";
import { bindIssues } from "@/jobs/press/bind-issues";
import type { PressOutcome, PressRoom } from "@/jobs/press/press-room";
import { workOff } from "@/jobs/press/work-off";
import type { Call } from "../masthead";
import { deskWords } from "../setup/desk-words";
import { inWords } from "../setup/speech.mjs";
import { readArguments } from "../wrong-call";
import { demandNewspaper } from "./demand-newspaper";
import { pressRoom } from "./press-room";

const options = { stay: { type: "boolean" } } as const;

/** A Chromium that waits for the next page costs memory; one that is started for it costs a second. */
const idle = 20_000;

/**
 * Makes the pages that wait for the press, and the EPUB of issues that have none. The server starts it with --stay when
 * something waits: it then tells its parent each outcome, waits a while for more, and ends with its parent. Exit code 1
 * when a page was given up.
 */
export async function pressCommand({ args }: Call): Promise<number> {
  const { values } = readArguments(args, options, false);
  await demandNewspaper();
  let failed = false;
  const teller = process.send ? null : await byHand();
  const room = pressRoom((outcome) => {
    failed ||= outcome.outcome === "failed";
    if (teller) teller.tell(outcome);
    else tellParent(outcome);
  }, signalOfEnd());
  if (!values.stay && !(await hasWaitingRendering(Date.now())))
    process.stdout.write(`${inWords({ zh: "没有版面在等。", en: "No page is waiting." })}\n`);
  await workOff(room);
  await bind(room);
  if (values.stay) {
    await workOff(room, idle);
    await bind(room);
  }
  await teller?.told();
  // Listening to the parent would keep us from ending.
  if (process.connected) process.disconnect();
  return failed ? 1 : 0;
}

/** Aborted when somebody stops this process, or the one that started it is gone. */
function signalOfEnd(): AbortSignal {
  const end = new AbortController();
  for (const sign of ["disconnect", "SIGTERM", "SIGINT"]) process.on(sign, () => end.abort());
  // Readers come first: Chromium is started below this process and is as modest.
  if (process.send) setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  return end.signal;
}

async function bind({ onOutcome, signal }: PressRoom): Promise<void> {
  if (signal?.aborted) return;
  await bindIssues((issueId, error) =>
    onOutcome?.({
      rendering: issueId,
      outcome: "failed",
      fault: "press-failed",
      error: String(error),
    }),
  );
}

function tellParent(outcome: PressOutcome): void {
  if (process.connected) process.send?.(outcome);
}

/** For who works the queue off by hand: a line a page, in the order they are made. */
async function byHand() {
  const words = await deskWords();
  let told = Promise.resolve();
  const line = async ({ rendering, outcome, fault }: PressOutcome) => {
    const mark = outcome === "done" ? "✓" : "✗";
    const why = fault ? `  ${words.refusal({ ok: false, code: fault })}` : "";
    process.stdout.write(`${mark} ${await nameOf(rendering)}${why}\n`);
  };
  return {
    tell: (outcome: PressOutcome) => {
      told = told.then(() => line(outcome));
    },
    told: () => told,
  };
}

/** The day and the page; of what is no page, an issue that could not be bound, the day. */
async function nameOf(id: string): Promise<string> {
  const named = await nameRendering(id);
  if (!named) return `${(await findReleaseSubject(id))?.date ?? id}  EPUB`;
  const { date, edition, page } = named;
  const what = page
    ? inWords({ zh: `第 ${page.number} 版`, en: `page ${page.number}` }, " / ")
    : inWords({ zh: "全期 PDF", en: "PDF of the issue" }, " / ");
  return [date, edition, what, page?.name].filter(Boolean).join("  ");
}
