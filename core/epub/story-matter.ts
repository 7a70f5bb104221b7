import { type Html, html, raw } from "@/core/blocks/html";
import { renderBody } from "@/core/blocks/render-body";
import { withDateline } from "@/core/blocks/with-dateline";
import { shownKey } from "@/core/site/shown-picture";
import type { SiteStory } from "@/core/site/site";
import { creditsLine } from "@/core/text/credits-line";
import { formatInstant } from "@/core/text/newspaper-date";
import type { EpubBook } from "./epub-book";
import { toXhtml } from "./to-xhtml";
import { epubWords } from "./words";
import { epubType } from "./xhtml-page";

/** A story as a chapter: its titles, names, what was put right, the text with its pictures, signature. */
export function storyMatter(book: EpubBook, story: SiteStory): Html {
  const { content, headline, language } = story;
  const body = renderBody(withDateline(content.body, content.dateline, language), {
    lang: language,
    picture: (pictureId) => {
      const file = book.pictures.get(shownKey({ storyId: story.storyId, pictureId }));
      return file ? { src: file.name, width: file.width, height: file.height } : null;
    },
  });
  const by = creditsLine(content.credits, language);
  const signed = [content.signature, content.signDate].filter((line) => line !== "");
  const line = (name: string, words: string) =>
    words !== "" && html`<p class="${name}">${words}</p>`;
  return html`<section${epubType("chapter")}${raw(' role="doc-chapter"')} lang="${language}" xml:lang="${language}"><header>${line("kicker", content.kicker)}<h1>${headline}</h1>${line("deck", content.deck)}${line("byline", by)}${corrections(book, story)}</header>${line("salute", content.salutation)}${toXhtml(body)}${signed.map((words) => line("sign", words))}</section>`;
}

function corrections({ timeZone }: EpubBook, { corrections: told, language }: SiteStory): Html {
  const { correction } = epubWords(language);
  return html`${told.map(({ text, at }) => {
    const day = at === null ? "" : ` ${formatInstant(at, timeZone, language, "date")}`;
    return html`<aside class="notice"><p><b>${correction}</b>${day}</p><p>${text}</p></aside>`;
  })}`;
}
