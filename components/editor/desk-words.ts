import type { DraftField } from "@/core/story/compare-drafts";

/** A field's value as a person reads it: a section by its name, a time by the paper's clock. */
export type DeskWords = (field: DraftField, value: string) => string;
