import { hasWaitingRendering } from "@/db/queries/press/write-rendering";
import { bindIssues } from "@/jobs/press/bind-issues";
import type { PressOutcome } from "@/jobs/press/press-room";
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
 * Makes the pages that wait for the press, and the EPUB of issues that have none. The server starts it with --stay when something waits: it then tells its parent
 * each outcome, waits a while for more, and ends with its parent. Exit code 1 when a page was given up.
 */
export async function pressCommand({ args }: Call): Promise<number> {
  const { values } = readArguments(args, options, false);
  await demandNewspaper();
  process.on("disconnect", () => process.exit(0));
  let failed = false;
  const tell = process.send
    ? (outcome: PressOutcome) => void process.send?.(outcome)
    : await teller();
  const room = pressRoom((outcome) => {
    failed ||= outcome.outcome === "failed";
    tell(outcome);
  });
  if (!(await hasWaitingRendering(Date.now())) && !values.stay)
    process.stdout.write(`${inWords({ zh: "没有版面在等。", en: "No page is waiting." })}\n`);
  const bind = () =>
    bindIssues((issueId, error) =>
      room.onOutcome?.({
        rendering: issueId,
        outcome: "failed",
        fault: "press-failed",
        error: String(error),
      }),
    );
  await workOff(room);
  await bind();
  if (values.stay) {
    await workOff(room, idle);
    await bind();
  }
  return failed ? 1 : 0;
}

/** For who works the queue off by hand: a line a page. */
async function teller(): Promise<(outcome: PressOutcome) => void> {
  const words = await deskWords();
  return ({ rendering, outcome, fault }) => {
    const mark = outcome === "done" ? "✓" : "✗";
    const why = fault ? `  ${words.refusal({ ok: false, code: fault })}` : "";
    process.stdout.write(`${mark} ${rendering}${why}\n`);
  };
}
