/** A section in the language of the screen. */
export interface SectionName {
  readonly id: string;
  readonly name: string;
}
