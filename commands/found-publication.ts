import { checkPassword } from "@/core/people/check-password";
import { checkPerson } from "@/core/people/check-person";
import { threeReviews } from "@/core/process/process";
import { checkPublication, type PublicationFields } from "@/core/publication/check-publication";
import { demand, Refused, refuse } from "@/core/refusal";
import { pinyinKey } from "@/core/text/name-key";
import { tidyLine } from "@/core/text/tidy-text";
import type { Db } from "@/db/client";
import { newId } from "@/db/new-id";
import { hashPassword } from "@/db/password";
import { record } from "@/db/queries/log/record";
import { loginKey } from "@/db/queries/people/find-user";
import { insertUser } from "@/db/queries/people/insert-user";
import { countUsers } from "@/db/queries/people/write-user";
import { findPublication } from "@/db/queries/publication/find-publication";
import { insertPublication, insertSections } from "@/db/queries/publication/insert-publication";
import { transact } from "@/db/transact";

export interface FoundPublication {
  readonly publication: Pick<
    PublicationFields,
    "kind" | "name" | "nameEn" | "language" | "timeZone" | "releaseTime"
  >;
  readonly administrator: {
    readonly name: string;
    readonly login: string;
    readonly password: string;
  };
  readonly now: number;
}

/**
 * The first run: makes the publication and its first administrator. Only while the database holds neither;
 * of two who try at once, one is refused.
 */
export async function foundPublication(input: FoundPublication): Promise<void> {
  const fields = { ...blank, ...input.publication };
  const { name, login, password } = input.administrator;
  const problems = [...checkPublication(fields), ...checkPerson({ login }), ...checkOwner(name)];
  if (problems.length > 0) throw new Refused(...problems);
  demand(checkPassword(password, [login, name, fields.name, fields.nameEn]));
  if (await findPublication()) throw new Refused(refuse("already-founded"));
  const passwordHash = await hashPassword(password);
  await transact(async (tx) => {
    if ((await findPublication(undefined, tx)) || (await countUsers(tx)) > 0)
      throw new Refused(refuse("already-founded"));
    const publicationId = newId();
    const userId = newId();
    await makePublication(tx, publicationId, fields, input.now);
    await insertUser(
      tx,
      {
        id: userId,
        publicationId,
        login: loginKey(login),
        name: tidyLine(name),
        pinyin: pinyinKey(name),
        passwordHash,
        createdAt: input.now,
      },
      [{ role: "administrator", sectionId: null }],
    );
    await record(tx, {
      actor: { userId, name: tidyLine(name) },
      at: input.now,
      verb: "found-publication",
      objectType: "publication",
      objectId: publicationId,
      detail: { name: tidyLine(fields.name) },
    });
  });
}

/** The publication has a `name` too, so the person's is told by another field. */
const checkOwner = (name: string) =>
  checkPerson({ name }).map((problem) => ({ ...problem, field: "administratorName" }));

const blank = {
  motto: "",
  cn: "",
  issn: "",
  governedBy: "",
  sponsoredBy: "",
  publishedBy: "",
  price: "",
  printer: "",
  address: "",
  firstRunningNumber: 1,
} as const;

/** Sections to begin with, to be renamed and added to in the settings. */
const firstSections = [
  { slug: "news", name: "要闻", nameEn: "News" },
  { slug: "economy", name: "经济", nameEn: "Economy" },
  { slug: "opinion", name: "评论", nameEn: "Opinion" },
  { slug: "culture", name: "文化", nameEn: "Culture" },
] as const;

async function makePublication(
  tx: Db,
  id: string,
  fields: PublicationFields,
  now: number,
): Promise<void> {
  const english = fields.language === "en";
  const sections = firstSections.map((section, position) => ({
    ...section,
    id: newId(),
    publicationId: id,
    name: english ? section.nameEn : section.name,
    position,
  }));
  const day = sections.map((section) => ({ name: section.name, sectionId: section.id }));
  await insertPublication(tx, {
    ...fields,
    name: tidyLine(fields.name),
    nameEn: tidyLine(fields.nameEn),
    id,
    process: threeReviews,
    weekPlan: Array.from({ length: 7 }, () => day),
    createdAt: now,
  });
  await insertSections(tx, sections);
}
