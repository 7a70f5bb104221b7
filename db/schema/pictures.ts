import type { Crops } from "@/core/picture/crop";
import { bool, id, index, instant, int, json, primaryKey, table, text, uniqueIndex } from "./kit";
import { users } from "./people";
import { publications } from "./publication";

export const pictures = table(
  "pictures",
  {
    id: id(),
    publicationId: text()
      .notNull()
      .references(() => publications.id),
    /** SHA-256 of the file as uploaded, hex. */
    contentHash: text().notNull(),
    fileName: text().notNull(),
    width: int().notNull(),
    height: int().notNull(),
    alt: text().notNull().default(""),
    caption: text().notNull().default(""),
    credit: text().notNull().default(""),
    source: text().notNull().default(""),
    licence: text().notNull().default(""),
    /** The last day on which it may be used, YYYY-MM-DD; empty for no end. */
    rightsUntil: text().notNull().default(""),
    /** What the photographer called the take (IPTC headline), for a photo story's headline. */
    headline: text().notNull().default(""),
    /** Widths in px of the renditions on disk, ascending. */
    widths: json<readonly number[]>().notNull(),
    /** Whether each width is there as AVIF too; pictures stored earlier have webp and jpg alone. */
    hasAvif: bool().notNull().default(false),
    /** Which of the files it has had this is: 1, and one more each time it is replaced. */
    version: int().notNull().default(1),
    /** What matters most in it, thousandths of width and height from the upper left. */
    focalX: int().notNull().default(500),
    focalY: int().notNull().default(500),
    /** Crops set by hand, by ratio; the others follow the focal point. */
    crops: json<Crops>().notNull().default({}),
    /** Number of the framing whose crops are on disk; 0, or less once it had one, while crops are its middle. */
    framing: int().notNull().default(0),
    uploadedBy: text()
      .notNull()
      .references(() => users.id),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("pictures_sent").on(t.contentHash, t.uploadedBy),
    index("pictures_created").on(t.publicationId, t.createdAt),
  ],
);

/** A file that a picture had before it was replaced: stories that are out go on showing it. */
export const pastPictureFiles = table(
  "past_picture_files",
  {
    pictureId: text()
      .notNull()
      .references(() => pictures.id),
    version: int().notNull(),
    contentHash: text().notNull(),
    fileName: text().notNull(),
    width: int().notNull(),
    height: int().notNull(),
    widths: json<readonly number[]>().notNull(),
    hasAvif: bool().notNull(),
    framing: int().notNull(),
    replacedBy: text()
      .notNull()
      .references(() => users.id),
    replacedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.pictureId, t.version] })],
);

/** 图集: pictures that belong together for the desk's own work. */
export const pictureSets = table(
  "picture_sets",
  {
    id: id(),
    publicationId: text()
      .notNull()
      .references(() => publications.id),
    name: text().notNull(),
    createdBy: text()
      .notNull()
      .references(() => users.id),
    createdAt: instant().notNull(),
  },
  (t) => [uniqueIndex("picture_sets_name").on(t.publicationId, t.name)],
);

export const pictureSetMembers = table(
  "picture_set_members",
  {
    setId: text()
      .notNull()
      .references(() => pictureSets.id),
    pictureId: text()
      .notNull()
      .references(() => pictures.id),
    addedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.setId, t.pictureId] }),
    index("picture_set_members_picture").on(t.pictureId),
  ],
);
