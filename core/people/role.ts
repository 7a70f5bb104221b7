/** Roles of a newsroom; the Chinese names are labels in `messages/`. */
export const roles = [
  "reporter",
  "contributor",
  "photographer",
  "section-editor",
  "department-head",
  "duty-chief",
  "layout-editor",
  "proofreader",
  "administrator",
] as const;
export type Role = (typeof roles)[number];

/** A role held for one section, or (sectionId null) for the whole publication, which covers every section. */
export interface Appointment {
  readonly role: Role;
  readonly sectionId: string | null;
}
