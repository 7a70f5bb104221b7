import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { sayAll } from "@/app/desk-action";
import { requireActor } from "@/app/session";
import classes from "@/components/page/board.module.css";
import { ProofForm } from "@/components/page/proof-form";
import { ProofList } from "@/components/page/proof-list";
import { ProofSheet } from "@/components/page/proof-sheet";
import { ComparedWords } from "@/components/proof/compared-words";
import { ProofBar } from "@/components/proof/proof-bar";
import { ProofDesk } from "@/components/proof/proof-desk";
import { PageHead } from "@/components/ui/page-head";
import { RefusalNote } from "@/components/ui/refusal-note";
import { mayReadRound, mayReadSheet, roundFor } from "@/core/page/proofing";
import { compareWords } from "@/core/paper/compare-words";
import { printRight } from "@/core/paper/print-right";
import { canIssue } from "@/core/people/can";
import { findIssue } from "@/db/queries/issue/find-issue";
import { findIssueCopy } from "@/db/queries/issue/find-issue-copy";
import { findIssueRoom } from "@/db/queries/issue/find-issue-room";
import { listRenderingsOfPage } from "@/db/queries/press/list-renderings";
import { listProofNeeds } from "@/db/queries/proof/list-proof-needs";
import { listPageChanges } from "@/db/queries/proof/page-changes";
import { readProof } from "../../../actions";
import { askForProof, changeMark, mark, passMarkOn, settle, takeMarkBack } from "./actions";
import { proofStories } from "./proof-stories";
import { deskMarks, maySeeAll, proofLines, shownProof } from "./proof-view-of";

const stages = ["galley", "page-proof", "final-proof"] as const;
const actions = { mark, change: changeMark, takeBack: takeMarkBack, settle, passOn: passMarkOn };

interface Props {
  params: Promise<{ id: string; n: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** One page as its proof shows it, for reading: frozen where it is laid out, and by its words where it is not. */
export default async function ProofPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { id, n } = await params;
  const query = await searchParams;
  const room = await findIssueRoom(actor, id, Date.now());
  const page = room?.pages.find((p) => p.number === Number(n));
  const file = await findIssue(actor, id);
  const copy = await findIssueCopy(actor, id);
  const sheet = copy?.pages.find((p) => p.id === page?.id);
  if (!room || !page || !copy || !sheet || !file) notFound();
  const t = await getTranslations("issues");
  const p = await getTranslations("proofs");
  const address = `/desk/issues/${id}/pages/${page.number}`;
  const isLaidOut = file.publication.pageFormat !== null;
  const readable = new Set(page.placements.flatMap((of) => (of.story ? [of.storyId] : [])));
  const seen = sheet.placements.filter((of) => readable.has(of.story.id));
  const hidden = sheet.placements.length - seen.length;
  const all = isLaidOut ? await listRenderingsOfPage(actor, page.id) : [];
  const proofs = all.filter(({ stage }) => stage !== "release");
  const made = proofs.filter(({ state, files }) => state === "done" && files?.large);
  const asked = made.find((proof) => proof.id === query.proof) ?? made[0];
  const isSeen = hidden === 0 && (await maySeeAll(actor, asked));
  const shown = isSeen ? shownProof(asked) : null;
  const other = shown && made.find((proof) => proof.id === query.with && proof.id !== shown.id);
  const round = shown
    ? roundFor(actor.userId, sheet.contentHash, sheet.proofs)
    : (page.nextRound ?? 3);
  const answers = [
    canIssue(actor, "read-proof", copy),
    mayReadSheet(sheet.number, hidden),
    mayReadRound(round, actor.userId, sheet.proofs),
  ];
  const [no] = await sayAll(answers.flatMap((answer) => (answer.ok ? [] : [answer])).slice(0, 1));
  const changes =
    shown && asked ? await sayAll(await listPageChanges(actor, asked, { copy, page: sheet })) : [];
  const marks = shown ? await deskMarks(actor, copy, page.id, proofs, shown) : [];
  const own = marks.filter(
    (of) => of.renderingId === shown?.id && of.round === round && of.readerId === actor.userId,
  ).length;
  const stage = stages[round - 1] ?? "final-proof";
  const right = canIssue(actor, printRight[stage], copy);
  const [mayNotAsk] = await sayAll(right.ok ? [] : [right]);
  const needs = isLaidOut ? await listProofNeeds(copy) : new Map();
  const side = (
    <>
      {shown && <h2 className={classes.poolTitle}>{p("read.title")}</h2>}
      <ProofList proofs={page.proofs} timeZone={room.timeZone} />
      <ProofForm
        key={shown?.id ?? "words"}
        issueId={id}
        pageId={page.id}
        contentHash={shown ? (asked?.contentHash ?? "") : page.contentHash}
        round={round as 1 | 2 | 3}
        why={
          no?.message ?? (changes.length > 0 ? p("stale", { number: shown?.number ?? 0 }) : null)
        }
        {...(shown && { frozen: { renderingId: shown.id, marks: own } })}
        readProof={readProof}
      />
    </>
  );
  return (
    <>
      <nav className={classes.pageNav} aria-label={t("proof.pages")}>
        <Link href={`/desk/issues/${id}`}>{t("proof.backToIssue")}</Link>
        {room.pages.map((of) => {
          const need = needs.get(of.id) ?? "none";
          return (
            <span key={of.id}>
              <Link
                href={`/desk/issues/${id}/pages/${of.number}`}
                aria-current={of.id === page.id ? "page" : undefined}
              >
                {t("pageName", { page: of.number, name: of.name })}
              </Link>
              {need !== "none" && <small className={classes.need}>{p(`need.${need}`)}</small>}
            </span>
          );
        })}
      </nav>
      <PageHead
        title={t("pageName", { page: page.number, name: page.name })}
        note={[page.banner, page.editorName && t("editorIs", { name: page.editorName })]
          .filter(Boolean)
          .join(" · ")}
      />
      {isLaidOut && (
        <ProofBar
          address={address}
          proofs={await proofLines(proofs, sheet.contentHash)}
          shown={shown?.id ?? null}
          compared={other?.id ?? null}
          isStale={!made.some(({ contentHash }) => contentHash === sheet.contentHash)}
          timeZone={room.timeZone}
          wish={{ issueId: id, pageIds: [page.id], stage }}
          refused={mayNotAsk?.message ?? null}
          request={askForProof}
        />
      )}
      {changes.map(({ message }) => (
        <RefusalNote key={message}>{message}</RefusalNote>
      ))}
      {shown ? (
        <>
          <ProofDesk
            key={shown.id}
            proof={shown}
            marks={marks}
            round={round}
            why={no?.message ?? null}
            other={other ? { id: other.id, number: other.number } : null}
            actions={actions}
          >
            {side}
          </ProofDesk>
          {other && (
            <ComparedWords
              before={Math.min(other.number, shown.number)}
              after={Math.max(other.number, shown.number)}
              boxes={
                other.number < shown.number
                  ? compareWords(other.words ?? [], shown.words)
                  : compareWords(shown.words, other.words ?? [])
              }
            />
          )}
        </>
      ) : (
        <div className={classes.proofing}>
          <ProofSheet stories={await proofStories(actor, sheet.placements, seen)} />
          <div className={classes.proofSide}>{side}</div>
        </div>
      )}
    </>
  );
}
