import { eq } from "drizzle-orm";
import { history, publicIssues, publicStories } from "@/db/schema";
import { rawDb } from "./fresh-newsroom";

/** The stories that readers can open, for tests. */
export const listShownStories = () =>
  rawDb().select().from(publicStories).where(eq(publicStories.status, "public"));

/** Every issue that readers were ever shown, withdrawn ones too. */
export const listShownIssues = () => rawDb().select().from(publicIssues);

/** The lines of history that releases left. */
export const listReleaseLines = () =>
  rawDb().select().from(history).where(eq(history.verb, "release-issue"));
