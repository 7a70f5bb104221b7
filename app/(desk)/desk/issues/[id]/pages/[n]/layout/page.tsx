import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { LayoutBoard } from "@/components/layout-board/layout-board";
import { change, cut, dress, hold, layOut, leave, look, take } from "./actions";
import { findBoardPage } from "./find-board-page";
import { changeTemplate, jump, keepTemplate, templates } from "./propose-actions";

interface Params {
  readonly params: Promise<{ id: string; n: string }>;
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const t = await getTranslations("layout");
  return { title: `${t("title")} ${(await params).n}` };
}

/** Where a page is laid out. */
export default async function LayoutPage({ params }: Params) {
  const actor = await requireActor();
  const { id, n } = await params;
  const page = await findBoardPage(actor, id, Number(n));
  if (!page) notFound();
  return (
    <LayoutBoard
      initial={page}
      actions={{ look, change, layOut, hold, take, leave, cut, dress }}
      propose={{ keepTemplate, changeTemplate, jump, templates }}
    />
  );
}
