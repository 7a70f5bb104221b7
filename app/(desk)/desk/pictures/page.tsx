import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { PictureLibrary } from "@/components/desk/stories/picture-library";
import { PageHead } from "@/components/ui/page-head";
import { canHouse } from "@/core/people/can";
import { listPictures, listPictureUses } from "@/db/queries/picture/list-pictures";
import { savePicture } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pictures"))("title") };
}

/** The house's pictures, newest first: words, where they are used, new ones. */
export default async function PicturesPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor();
  const query = await searchParams;
  const t = await getTranslations("pictures");
  const text = typeof query.q === "string" ? query.q.slice(0, 200) : undefined;
  const cursor = typeof query.after === "string" ? query.after : undefined;
  const { pictures, next } = await listPictures(actor, { text, cursor });
  const uses = await listPictureUses(
    actor,
    pictures.map((picture) => picture.id),
  );
  const editor = canHouse(actor, "edit-picture").ok;
  return (
    <>
      <PageHead title={t("title")} note={t("note")} />
      <PictureLibrary
        pictures={pictures.map((picture) => ({
          ...picture,
          mayEdit: editor || picture.uploadedBy === actor.userId,
          uses: uses.filter((use) => use.pictureId === picture.id),
        }))}
        text={text ?? ""}
        next={next}
        mayUpload={canHouse(actor, "upload-picture").ok}
        save={savePicture}
      />
    </>
  );
}
