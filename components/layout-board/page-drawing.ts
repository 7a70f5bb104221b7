import { dividingRules } from "@/components/press/dividing-rules";
import { printedBox } from "@/components/press/printed-box";
import { pressStyle } from "@/components/press/style";
import type { Box } from "@/core/layout/box";
import { fitStory } from "@/core/layout/fit-story";
import { storyParts } from "@/core/layout/story-parts";
import type { PressPage, PressPaper } from "@/core/paper/press-page";
import { type FlowCount, flowCount } from "./flow-count";

interface Drawn {
  readonly box: Box;
  readonly source: unknown;
  readonly markup: string;
  readonly element: HTMLElement | null;
}

/**
 * The page as the press prints it, drawn into a shadow root so that nothing of the desk's style reaches it. Drawing it again
 * replaces the boxes that changed and leaves the others as the browser laid them out.
 */
export class PageDrawing {
  readonly #grid: HTMLElement;
  readonly #style = new CSSStyleSheet();
  #drawn = new Map<string, Drawn>();
  #page: PressPage | null = null;
  #rules = "";

  constructor(host: HTMLElement) {
    const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [this.#style];
    this.#grid = element("div", "grid");
    const [html, body, sheet] = [element("html"), element("body"), element("section", "sheet")];
    sheet.append(this.#grid);
    body.append(sheet);
    html.append(body);
    root.replaceChildren(html);
  }

  /** @returns ids of the boxes that were drawn anew. */
  draw(page: PressPage, paper: PressPaper): readonly string[] {
    this.#dress(page, paper);
    const changed: string[] = [];
    const next = new Map<string, Drawn>();
    for (const box of page.layout.boxes) {
      const before = this.#drawn.get(box.id);
      const drawn = drawnBox(box, page, paper, before);
      next.set(box.id, drawn);
      if (drawn.element === before?.element) continue;
      changed.push(box.id);
      if (before?.element && drawn.element) before.element.replaceWith(drawn.element);
      else if (drawn.element) this.#grid.append(drawn.element);
    }
    for (const [id, { element: gone }] of this.#drawn) if (!next.get(id)?.element) gone?.remove();
    this.#drawn = next;
    this.#page = page;
    this.#drawRules(page);
    return changed;
  }

  elementOf(id: string): HTMLElement | null {
    return this.#drawn.get(id)?.element ?? null;
  }

  /** The browser's own count for a story box; null for what is none or has no words. */
  countOf(id: string): FlowCount | null {
    const drawn = this.#drawn.get(id);
    if (!drawn?.element || !this.#page || drawn.box.kind !== "story") return null;
    const { format } = this.#page.layout;
    const story = this.#page.stories.get(drawn.box.storyId);
    const flow = [...drawn.element.querySelectorAll<HTMLElement>(".flow")].at(-1);
    if (!story || !flow) return null;
    const chars = storyParts(drawn.box, format).columns[0]?.width ?? 0;
    return flowCount(flow, fitStory(story.copy, drawn.box, format), chars);
  }

  #dress(page: PressPage, paper: PressPaper): void {
    const { format } = page.layout;
    if (this.#page?.layout.format !== format) this.#style.replaceSync(pressStyle(format, []));
    this.#grid.lang = paper.language;
  }

  #drawRules({ layout }: PressPage): void {
    const rules = dividingRules(layout)
      .map(({ markup }) => markup)
      .join("");
    if (rules === this.#rules) return;
    this.#rules = rules;
    for (const line of this.#grid.querySelectorAll(":scope > i")) line.remove();
    this.#grid.prepend(...parsed(rules));
  }
}

function drawnBox(box: Box, page: PressPage, paper: PressPaper, before: Drawn | undefined): Drawn {
  const source = box.kind === "story" ? page.stories.get(box.storyId) : page;
  if (before && before.box === box && before.source === source && !hasPicture(box)) return before;
  const markup = printedBox(box, page, paper)?.markup ?? "";
  const isSame = before && before.markup === markup;
  const [drawn] = isSame ? [before.element] : parsed(markup);
  return { box, source, markup, element: (drawn as HTMLElement | undefined) ?? null };
}

/** Its picture may have come, or been replaced, meanwhile. */
const hasPicture = (box: Box): boolean => box.kind === "story" && box.picture !== null;

function parsed(markup: string): readonly Element[] {
  const template = document.createElement("template");
  template.innerHTML = markup;
  return [...template.content.children];
}

function element(tag: string, className = ""): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  return made;
}
