import type { ProofStory } from "@/components/page/proof-sheet";
import { renderBody } from "@/core/blocks/render-body";
import { withDateline } from "@/core/blocks/with-dateline";
import type { PlacementCopy } from "@/core/issue/issue-copy";
import type { Actor } from "@/core/people/actor";
import { picturesUnder } from "@/core/site/picture-in-body";
import { creditsLine } from "@/core/text/credits-line";
import { listPictureSizes } from "@/db/queries/picture/list-picture-sizes";

/** The stories of a page set for reading, in their order; null for one that is not `seen`. */
export async function proofStories(
  actor: Actor,
  placements: readonly PlacementCopy[],
  seen: readonly PlacementCopy[],
): Promise<readonly (ProofStory | null)[]> {
  const sizes = await listPictureSizes(
    actor,
    seen.flatMap(({ story }) => picturesUnder(story.content.body).map((picture) => picture.id)),
  );
  return placements.map((placed) => (seen.includes(placed) ? proofStory(placed, sizes) : null));
}

function proofStory(
  { role, kicker, headline, deck, story }: PlacementCopy,
  sizes: Awaited<ReturnType<typeof listPictureSizes>>,
) {
  const { content } = story;
  return {
    id: story.id,
    role,
    language: content.language,
    kicker: kicker ?? content.kicker,
    headline: headline ?? content.headline,
    deck: deck ?? content.deck,
    credits: creditsLine(content.credits, content.language),
    salutation: content.salutation,
    signature: content.signature,
    signDate: content.signDate,
    column: content.column,
    body: renderBody(withDateline(content.body, content.dateline, content.language), {
      lang: content.language,
      headlineLevel: 2,
      idPrefix: `fn-${story.id.slice(-8)}`,
      picture: (pictureId) => {
        const size = sizes.get(pictureId);
        return size ? { src: `/api/desk/pictures/${pictureId}/960`, ...size } : null;
      },
    }),
  };
}
