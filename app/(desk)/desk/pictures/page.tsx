import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/session";
import { PictureRoom } from "@/components/desk/pictures/picture-room";
import { PageHead } from "@/components/ui/page-head";
import type { Actor } from "@/core/people/actor";
import { canHouse } from "@/core/people/can";
import { isExpired } from "@/core/picture/picture-fields";
import { dateInZone } from "@/core/text/zoned-time";
import { findPicture } from "@/db/queries/picture/find-picture";
import { listPicturePlaces } from "@/db/queries/picture/list-picture-places";
import { listPictures, listPictureUses, pictureFilters } from "@/db/queries/picture/list-pictures";
import { listSets, listSetsOf } from "@/db/queries/picture/list-sets";
import type { PictureRow } from "@/db/queries/picture/write-picture";
import { findPublication, listSections } from "@/db/queries/publication/find-publication";
import {
  collect,
  frame,
  makePhotoStory,
  removePicture,
  savePicture,
  savePictures,
  takeFromSet,
} from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pictures"))("title") };
}

type Params = Promise<Record<string, string | string[] | undefined>>;

/** The house's pictures, newest first. What narrows them, and the one that is open, stand in the address. */
export default async function PicturesPage({ searchParams }: { searchParams: Params }) {
  const actor = await requireActor();
  const params = await searchParams;
  const word = (name: string) => {
    const value = params[name];
    return typeof value === "string" ? value.slice(0, 200) : "";
  };
  const t = await getTranslations("pictures");
  const publication = await findPublication(actor.publicationId);
  const today = dateInZone(Date.now(), publication?.timeZone ?? "UTC");
  const query = { text: word("q"), only: word("only"), set: word("set"), after: word("after") };
  const { pictures, next } = await listPictures(actor, {
    text: query.text || undefined,
    only: pictureFilters.find((filter) => filter === query.only),
    set: query.set || undefined,
    cursor: query.after || undefined,
    today,
  });
  const ids = pictures.map((picture) => picture.id);
  const uses = new Set((await listPictureUses(actor, ids)).map((use) => use.pictureId));
  const [sets, sections, open] = await Promise.all([
    listSets(actor),
    sectionChoices(actor),
    openPicture(actor, word("picture")),
  ]);
  const editor = canHouse(actor, "edit-picture").ok;
  const shown = <P extends { uploadedBy: string; rightsUntil: string; id: string }>(
    picture: P,
  ) => ({
    ...picture,
    mayEdit: editor || picture.uploadedBy === actor.userId,
    isExpired: isExpired(picture, today),
    isUsed: uses.has(picture.id),
  });
  return (
    <>
      <PageHead title={t("title")} note={t("note")} />
      <PictureRoom
        pictures={pictures.map(shown)}
        query={query}
        next={next}
        sets={sets}
        sections={sections}
        may={{
          upload: canHouse(actor, "upload-picture").ok,
          write: canHouse(actor, "create-story").ok,
          tellReaders: canHouse(actor, "replace-public-picture").ok,
        }}
        open={open && { ...open, picture: shown(open.picture) }}
        actions={{
          save: savePicture,
          savePictures,
          frame,
          remove: removePicture,
          collect,
          takeFromSet,
          makePhotoStory,
        }}
      />
    </>
  );
}

async function openPicture(actor: Actor, id: string) {
  const picture = id === "" ? null : await findPicture(actor, id);
  if (!picture) return null;
  const [places, sets] = await Promise.all([listPicturePlaces(actor, id), listSetsOf([id])]);
  return { picture: await named(actor, picture), places, sets };
}

/** The picture with its sender's name, and without what only the server needs. */
async function named(actor: Actor, picture: PictureRow) {
  const { contentHash: _, publicationId: __, ...shown } = picture;
  const { pictures } = await listPictures(actor, { id: picture.id });
  return { ...shown, by: pictures[0]?.by ?? "" };
}

/** Sections to put a photo story in, the person's own first. */
async function sectionChoices(actor: Actor) {
  const isChinese = (await getLocale()) === "zh-CN";
  const own = new Set(actor.appointments.map(({ sectionId }) => sectionId));
  const sections = await listSections(actor.publicationId);
  return [...sections]
    .sort((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)))
    .map(({ id, name, nameEn }) => ({ id, name: isChinese ? name : nameEn || name }));
}
