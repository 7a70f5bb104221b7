import { Mark } from "@tiptap/core";
import { ruby } from "@/core/blocks/ruby";

/** Words with their reading above them. The reading is drawn by the style sheet: nothing foreign stands among the letters. */
export const Ruby = Mark.create({
  name: ruby.name,
  inclusive: false,
  addAttributes: () => ({ reading: { default: null } }),
  parseHTML: () => [
    {
      tag: "span[data-reading]",
      getAttrs: (element) => readingOf(element.getAttribute("data-reading")),
    },
    {
      tag: "ruby",
      getAttrs: (element) =>
        readingOf(
          [...element.querySelectorAll("rt")].map((rt) => rt.textContent?.trim()).join(" "),
        ),
    },
    { tag: "rt", ignore: true },
    { tag: "rp", ignore: true },
  ],
  renderHTML: ({ HTMLAttributes }) => [
    "span",
    { class: "ruby", "data-reading": HTMLAttributes.reading },
    0,
  ],
});

function readingOf(given: string | null): { reading: string } | false {
  return given !== null && ruby.attrs.reading?.accepts(given) ? { reading: given } : false;
}
