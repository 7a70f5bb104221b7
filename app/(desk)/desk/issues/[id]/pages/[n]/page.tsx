import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { sayAll } from "@/app/desk-action";
import { requireActor } from "@/app/session";
import classes from "@/components/page/board.module.css";
import { ProofForm } from "@/components/page/proof-form";
import { ProofList } from "@/components/page/proof-list";
import { ProofSheet } from "@/components/page/proof-sheet";
import { PageHead } from "@/components/ui/page-head";
import { renderBody } from "@/core/blocks/render-body";
import { withDateline } from "@/core/blocks/with-dateline";
import type { PlacementCopy } from "@/core/issue/issue-copy";
import { mayReadRound, mayReadSheet } from "@/core/page/proofing";
import { canIssue } from "@/core/people/can";
import { picturesUnder } from "@/core/site/picture-in-body";
import { creditsLine } from "@/core/text/credits-line";
import { findIssueCopy } from "@/db/queries/issue/find-issue-copy";
import { findIssueRoom } from "@/db/queries/issue/find-issue-room";
import { listPictureSizes } from "@/db/queries/picture/list-picture-sizes";
import { readProof } from "../../../actions";

/** One page as its proof shows it, for reading, and the readings so far. */
export default async function ProofPage({
  params,
}: {
  params: Promise<{ id: string; n: string }>;
}) {
  const actor = await requireActor();
  const { id, n } = await params;
  const room = await findIssueRoom(actor, id, Date.now());
  const page = room?.pages.find((p) => p.number === Number(n));
  const copy = await findIssueCopy(actor, id);
  const sheet = copy?.pages.find((p) => p.id === page?.id);
  if (!room || !page || !copy || !sheet) notFound();
  const t = await getTranslations("issues");
  const readable = new Set(page.placements.flatMap((p) => (p.story ? [p.storyId] : [])));
  const shown = sheet.placements.filter((p) => readable.has(p.story.id));
  const sizes = await listPictureSizes(
    actor,
    shown.flatMap((p) => picturesUnder(p.story.content.body).map((picture) => picture.id)),
  );
  const round = page.nextRound ?? 3;
  const right = canIssue(actor, "read-proof", copy);
  const answers = [
    right,
    mayReadSheet(sheet.number, sheet.placements.length - shown.length),
    mayReadRound(round, actor.userId, sheet.proofs),
  ];
  const [no] = await sayAll(answers.flatMap((answer) => (answer.ok ? [] : [answer])).slice(0, 1));
  return (
    <>
      <nav className={classes.pageNav} aria-label={t("proof.pages")}>
        <Link href={`/desk/issues/${id}`}>{t("proof.backToIssue")}</Link>
        {room.pages.map((p) => (
          <Link
            key={p.id}
            href={`/desk/issues/${id}/pages/${p.number}`}
            aria-current={p.id === page.id ? "page" : undefined}
          >
            {t("pageName", { page: p.number, name: p.name })}
          </Link>
        ))}
      </nav>
      <PageHead
        title={t("pageName", { page: page.number, name: page.name })}
        note={[page.banner, page.editorName && t("editorIs", { name: page.editorName })]
          .filter(Boolean)
          .join(" · ")}
      />
      <div className={classes.proofing}>
        <ProofSheet
          stories={sheet.placements.map((p) => (shown.includes(p) ? proofStory(p, sizes) : null))}
        />
        <div className={classes.proofSide}>
          <ProofList proofs={page.proofs} timeZone={room.timeZone} />
          <ProofForm
            issueId={id}
            pageId={page.id}
            contentHash={page.contentHash}
            round={round}
            why={no?.message ?? null}
            readProof={readProof}
          />
        </div>
      </div>
    </>
  );
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
