import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import classes from "@/components/page/board.module.css";
import { ProofForm } from "@/components/page/proof-form";
import { ProofList } from "@/components/page/proof-list";
import { ProofSheet } from "@/components/page/proof-sheet";
import { ComparedWords } from "@/components/proof/compared-words";
import { ProofBar } from "@/components/proof/proof-bar";
import { ProofDesk } from "@/components/proof/proof-desk";
import { ProofNav } from "@/components/proof/proof-nav";
import { PageHead } from "@/components/ui/page-head";
import { RefusalNote } from "@/components/ui/refusal-note";
import { boxTitles } from "@/core/paper/box-titles";
import { compareWords } from "@/core/paper/compare-words";
import type { Actor } from "@/core/people/actor";
import { readProof } from "../../../actions";
import { askForProof, changeMark, mark, passMarkOn, settle, takeMarkBack } from "./actions";
import { type ProofPage as Proofs, proofPageOf } from "./proof-page-of";
import { proofStories } from "./proof-stories";
import { proofLines } from "./proof-view-of";

const actions = { mark, change: changeMark, takeBack: takeMarkBack, settle, passOn: passMarkOn };

interface Props {
  params: Promise<{ id: string; n: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** One page as its proof shows it, for reading: frozen where it is laid out, and by its words where it is not. */
export default async function ProofPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { id, n } = await params;
  const view = await proofPageOf(actor, id, Number(n), await searchParams);
  if (!view) notFound();
  const t = await getTranslations("issues");
  const { room, page, needs, changes } = view;
  return (
    <>
      <ProofNav issueId={id} pages={room.pages} here={page.id} needs={needs} />
      <PageHead
        title={t("pageName", { page: page.number, name: page.name })}
        note={[page.banner, page.editorName && t("editorIs", { name: page.editorName })]
          .filter(Boolean)
          .join(" · ")}
      />
      {view.isLaidOut && (
        <ProofBar
          address={`/desk/issues/${id}/pages/${page.number}`}
          proofs={await proofLines(view.proofs, view.sheet.contentHash)}
          shown={view.shown?.id ?? null}
          compared={view.other?.id ?? null}
          isStale={view.isStale}
          timeZone={room.timeZone}
          wish={{ issueId: id, pageIds: [page.id], stage: view.stage }}
          refused={view.mayNotAsk}
          request={askForProof}
        />
      )}
      {changes.length > 0 && (
        <div className={classes.changes}>
          {changes.map(({ message }) => (
            <RefusalNote key={message}>{message}</RefusalNote>
          ))}
        </div>
      )}
      {view.shown ? <Frozen view={view} /> : <ByWords actor={actor} view={view} />}
    </>
  );
}

/** The page as it was frozen, and beside it another proof as text. */
function Frozen({ view }: { view: Proofs }) {
  const { shown, other, marks, round, mayNotRead } = view;
  if (!shown) return null;
  const [before, after] = [shown, ...(other ? [other] : [])].sort((a, b) => a.number - b.number);
  return (
    <>
      <ProofDesk
        key={shown.id}
        proof={shown}
        marks={marks}
        round={round}
        why={mayNotRead}
        other={other && { id: other.id, number: other.number }}
        actions={actions}
      >
        <Readings view={view} />
      </ProofDesk>
      {before && after && (
        <ComparedWords
          before={before.number}
          after={after.number}
          boxes={compareWords(before.words ?? [], after.words ?? [])}
          titles={
            new Map(
              [before, after].flatMap(({ words, zones }) => [
                ...boxTitles(words ?? [], zones ?? []),
              ]),
            )
          }
        />
      )}
    </>
  );
}

/** The stories one after another. */
async function ByWords({ actor, view }: { actor: Actor; view: Proofs }) {
  return (
    <div className={classes.proofing}>
      <ProofSheet stories={await proofStories(actor, view.sheet.placements, view.seen)} />
      <div className={classes.proofSide}>
        <Readings view={view} />
      </div>
    </div>
  );
}

/** Who has read the page, and the form that hands in a reading of what is on the screen. */
async function Readings({ view }: { view: Proofs }) {
  const t = await getTranslations("proofs");
  const { copy, page, room, shown, asked, round, mayNotRead, changes } = view;
  const stale = shown && changes.length > 0 ? t("stale", { number: shown.number }) : null;
  return (
    <>
      {shown && <h2 className={classes.poolTitle}>{t("read.title")}</h2>}
      <ProofList proofs={page.proofs} timeZone={room.timeZone} />
      <ProofForm
        key={shown?.id ?? "words"}
        issueId={copy.id}
        pageId={page.id}
        contentHash={shown && asked ? asked.contentHash : page.contentHash}
        round={round}
        why={mayNotRead ?? stale}
        {...(shown && { frozen: { renderingId: shown.id, marks: view.ownMarks } })}
        readProof={readProof}
      />
    </>
  );
}
