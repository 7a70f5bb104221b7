import { type Html, html, raw } from "@/core/blocks/html";
import { renderBody } from "@/core/blocks/render-body";
import { withDateline } from "@/core/blocks/with-dateline";
import { address } from "@/core/site/address";
import { shownKey } from "@/core/site/shown-picture";
import type { SiteStory, Teaser } from "@/core/site/site";
import { frame } from "./frame";
import { linkedData } from "./linked-data";
import { renditionOf, storySizes } from "./photo";
import { player } from "./player";
import type { Press } from "./press";
import type { SharedPicture } from "./sheet";
import { storyHead } from "./story-head";
import { storyLink } from "./teaser";
import { type Leaf, turn } from "./turn";
import { say } from "./words";

export interface StoryPage {
  readonly story: SiteStory;
  /** The other public stories of its page in print; none for web-first. */
  readonly onPage: readonly Teaser[];
  /** The public parts of its series in order; none without one. */
  readonly series: readonly Teaser[];
  /** Whether its page can be seen as it was printed. */
  readonly isPrinted: boolean;
  readonly previous: Teaser | null;
  readonly next: Teaser | null;
}

export function storyPage(press: Press, page: StoryPage): string {
  const { story } = page;
  const { content, language } = story;
  const isDraft = press.draft !== undefined;
  const picture = isDraft ? undefined : sharedPicture(press, story);
  const body = renderBody(withDateline(content.body, content.dateline, language), {
    lang: language,
    picture: (pictureId) => renditionOf(press, { storyId: story.storyId, pictureId }, storySizes),
  });
  const matter = html`<article class="story k-${content.kind}" lang="${language}">${storyHead(press, story, page.isPrinted)}${content.salutation && html`<p class="salute">${content.salutation}</p>`}<div class="text">${raw(body)}</div>${signature(story)}</article>${after(press, page)}${!isDraft && player(press)}`;
  return frame(press, {
    title: story.headline,
    description: story.summary,
    style: isDraft ? "draft" : "story",
    picture,
    scripts: isDraft ? undefined : ["listen"],
    head: isDraft ? null : linkedData(press, story, picture),
    body: matter,
  });
}

function signature({ content }: SiteStory): Html | null {
  const lines = [content.signature, content.signDate].filter((line) => line !== "");
  if (lines.length === 0) return null;
  return html`<p class="sign">${lines.map((line, i) => html`${i > 0 && raw("<br>")}${line}`)}</p>`;
}

function after(press: Press, { story, onPage, series, previous, next }: StoryPage): Html {
  const { words } = press;
  const parts = series.length > 1 && story.series ? story.series.name : null;
  return html`<div class="after">${turn(press, leaf(words.previousStory, previous), leaf(words.nextStory, next))}${
    parts !== null &&
    html`<section><h2><a href="${press.href(address.series(parts))}">${say(words.seriesParts, { name: parts })}</a></h2><ol>${series.map((part) => html`<li${part.storyId === story.storyId && raw(' aria-current="true"')}>${part.storyId === story.storyId ? html`<span lang="${part.language}">${part.headline}</span>` : storyLink(press, part)}</li>`)}</ol></section>`
  }${onPage.length > 0 && html`<section><h2>${words.onThisPage}</h2><ul>${onPage.map((other) => html`<li>${storyLink(press, other)}</li>`)}</ul></section>`}</div>`;
}

function leaf(label: string, story: Teaser | null): Leaf | null {
  if (!story) return null;
  const { slug, headline, language } = story;
  return { path: address.story(slug), label, title: headline, language };
}

/** The first picture in a form every reader of links understands, about 1200 px wide. */
function sharedPicture(press: Press, { storyId, picture }: SiteStory): SharedPicture | undefined {
  const file = picture && press.pictures.get(shownKey({ storyId, pictureId: picture.id }));
  const width = file?.widths.find((w) => w >= 1200) ?? file?.widths.at(-1);
  if (!file || width === undefined) return undefined;
  const height = Math.round((file.height * width) / file.width);
  return { path: address.picture(file, { width, format: "jpg" }), width, height, alt: picture.alt };
}
