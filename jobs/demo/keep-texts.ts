import { addBoilerplate } from "@/commands/add-boilerplate";
import { addTemplate } from "@/commands/add-template";
import { editBoilerplate } from "@/commands/edit-boilerplate";
import { editTemplate } from "@/commands/edit-template";
import { builtInTemplate } from "@/core/kept-text/built-in-template";
import { seedBoilerplates, seedTemplate } from "@/db/seed/kept-texts";
import type { House } from "./house";

/** The section editor of the city desk keeps what the paper prints again and again, and puts it live. */
export async function keepTexts(
  { actors, sections }: Pick<House, "actors" | "sections">,
  now: number,
): Promise<void> {
  const ctx = { actor: actors.shen, now };
  for (const piece of seedBoilerplates) {
    const { boilerplateId } = await addBoilerplate(ctx, piece);
    await editBoilerplate(ctx, { boilerplateId, seen: now, state: "live" });
  }
  const { name, section, headline, column } = seedTemplate;
  const { templateId } = await addTemplate(ctx, {
    name,
    kind: "letter",
    language: "zh-CN",
    sectionId: sections[section],
    content: { ...builtInTemplate("letter", "zh-CN"), headline, column },
  });
  await editTemplate(ctx, { templateId, seen: now, state: "live" });
}
