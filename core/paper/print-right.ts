import type { IssueAction } from "@/core/people/permissions";
import type { RenderingStage } from "./rendering";

/** What the table of permissions calls the asking for a rendering of this stage. */
export const printRight = {
  galley: "print-galley",
  "page-proof": "print-proof",
  "final-proof": "print-proof",
  release: "print-release",
} as const satisfies Readonly<Record<RenderingStage, IssueAction>>;
