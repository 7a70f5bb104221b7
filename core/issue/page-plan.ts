/** One page of a weekday template: 版名, its banner, and the section whose editor looks after it. */
export interface PagePlan {
  readonly name: string;
  readonly banner?: string;
  readonly sectionId?: string | null;
}
