/** One page of a weekday template: 版名, its banner, who looks after it, and when it closes. */
export interface PagePlan {
  readonly name: string;
  readonly banner?: string;
  readonly sectionId?: string | null;
  readonly editorId?: string | null;
  /** HH:MM, the last time before the release that the clocks show it; left out, the page closes with the release. */
  readonly closes?: string;
  /** A saved layout without stories that the page starts with. */
  readonly layoutTemplateId?: string | null;
}
