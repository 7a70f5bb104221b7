import { randomUUID } from "node:crypto";
import { createStory } from "@/commands/create-story";
import { draftOf, saveStory } from "@/commands/save-story";
import { bodyOf } from "@/core/blocks/body";
import { findStory } from "@/db/queries/story/find-story";
import { publications } from "@/db/schema";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { transact } from "@/db/transact";
import { median, percentile, printFigures, processorTime, timed } from "./measure";

export const about = "saves of 50 writers at once: the command, and over HTTP";

const writers = 50;
const rounds = 40;

/** 50 people typing in 50 stories of 1,500 characters, all their saves arriving at once, round after round. */
export async function run(): Promise<void> {
  const room = await freshNewsroom();
  const actor = room.actors.lu;
  const ctx = () => ({ actor, now: Date.now() });
  const ids: string[] = [];
  for (let i = 0; i < writers; i++)
    ids.push(
      (
        await createStory(ctx(), {
          kind: "news",
          sectionId: room.sections.city,
          headline: `晨报第${i}条`,
        })
      ).storyId,
    );
  const revisions = ids.map(() => 1);
  const base = await findStory(actor, ids[0] ?? "");
  if (!base) throw new Error("the story just made is not there");
  const draft = draftOf(base.story);
  const waits: number[] = [];
  let cpu = -processorTime();
  for (let round = 0; round < rounds; round++) {
    const body = bodyOf(
      Array.from(
        { length: 15 },
        (_, i) => `第${round}稿第${i}段。${"江水一路向东，渡口的灯亮到天明。".repeat(6)}`,
      ),
    );
    await Promise.all(
      ids.map(async (storyId, i) => {
        waits.push(
          await timed(async () => {
            const saved = await saveStory(ctx(), {
              storyId,
              baseRevision: revisions[i] ?? 0,
              key: randomUUID(),
              draft: { ...draft, body },
            });
            revisions[i] = saved.revision;
          }),
        );
      }),
    );
  }
  cpu += processorTime();
  const floors: number[] = [];
  let floorCpu = -processorTime();
  for (let round = 0; round < rounds; round++)
    await Promise.all(
      ids.map(async () =>
        floors.push(
          await timed(() =>
            transact((tx) =>
              tx
                .update(publications)
                .set({ motto: String(round) })
                .then(() => undefined),
            ),
          ),
        ),
      ),
    );
  floorCpu += processorTime();
  printFigures([
    {
      what: `${writers} saves at once, median`,
      value: median(waits),
      unit: "ms",
      floor: median(floors),
    },
    {
      what: `${writers} saves at once, p95`,
      value: percentile(waits, 95),
      unit: "ms",
      floor: percentile(floors, 95),
      floorIs: "bare update",
      most: 50,
    },
    {
      what: "processor time of one save",
      value: cpu / waits.length,
      unit: "ms",
      floor: floorCpu / floors.length,
    },
  ]);
}
