import { Mark } from "@tiptap/core";
import { lang } from "@/core/blocks/lang";

/** A passage in another language. */
export const Lang = Mark.create({
  name: lang.name,
  addAttributes: () => ({ lang: { default: null } }),
  parseHTML: () => [
    {
      tag: "span[lang]",
      getAttrs: (element) => {
        const given = element.getAttribute("lang");
        return lang.attrs.lang?.accepts(given) ? { lang: given } : false;
      },
    },
  ],
  renderHTML: ({ HTMLAttributes }) => [
    "span",
    { lang: HTMLAttributes.lang, class: "other-language" },
    0,
  ],
});
