import { pageFormats } from "@/core/layout/page-format";
import type { Actor } from "@/core/people/actor";
import { threeReviews } from "@/core/process/process";
import { newId } from "@/db/new-id";
import { hashPassword } from "@/db/password";
import { record } from "@/db/queries/log/record";
import { insertUser } from "@/db/queries/people/insert-user";
import { insertPublication, insertSections } from "@/db/queries/publication/insert-publication";
import {
  type CastKey,
  type CastMember,
  type CastSectionKey,
  cast,
  castSections,
} from "@/db/seed/cast";
import { seedPageFormat, seedPublication, seedRateCard, seedWeekPlan } from "@/db/seed/publication";
import { transact } from "@/db/transact";
import type { House } from "./house";

/**
 * Makes the paper, its sections and its people, all with the one password, as of `at` (UTC ms). Not by the
 * commands that found a house and invite people: those refuse a password that could be guessed, while that
 * of a demo is its operator's choice, and would hash it once for each person.
 */
export async function openHouse(
  password: string,
  at: number,
): Promise<Omit<House, "pictures" | "stories" | "issues">> {
  const publicationId = newId();
  const sections = Object.fromEntries(castSections.map(({ key }) => [key, newId()])) as Record<
    CastSectionKey,
    string
  >;
  const people: readonly CastMember[] = Object.values(cast);
  // One password for all, so one hash for all: hashing it for each would keep the first start waiting.
  const passwordHash = await hashPassword(password);
  const actors = people.map((member) => actorOf(member, publicationId, sections));
  await transact(async (tx) => {
    await insertPublication(tx, {
      ...seedPublication,
      id: publicationId,
      process: threeReviews,
      pageFormat: pageFormats[seedPageFormat],
      rateCard: seedRateCard,
      weekPlan: seedWeekPlan,
      createdAt: at,
    });
    await insertSections(
      tx,
      castSections.map(({ key, name, nameEn }, position) => ({
        id: sections[key],
        publicationId,
        name,
        nameEn,
        slug: key,
        position,
      })),
    );
    for (const [i, { login, name, pinyin }] of people.entries()) {
      const actor = actors[i];
      if (!actor) continue;
      await insertUser(
        tx,
        { id: actor.userId, publicationId, login, name, pinyin, passwordHash, createdAt: at },
        actor.appointments,
      );
    }
    const founder = actors.find(({ appointments: [first] }) => first?.role === "administrator");
    if (founder)
      await record(tx, {
        actor: founder,
        at,
        verb: "found-publication",
        objectType: "publication",
        objectId: publicationId,
        detail: { name: seedPublication.name },
      });
  });
  return {
    publicationId,
    sections,
    actors: Object.fromEntries(people.map(({ key }, i) => [key, actors[i]])) as Record<
      CastKey,
      Actor
    >,
  };
}

function actorOf(
  { name, appointments }: CastMember,
  publicationId: string,
  sections: Readonly<Record<CastSectionKey, string>>,
): Actor {
  return {
    userId: newId(),
    name,
    publicationId,
    appointments: appointments.map(({ role, section }) => ({
      role,
      sectionId: section === null ? null : (sections[section as CastSectionKey] ?? null),
    })),
    sessionId: null,
    authenticatedAt: null,
  };
}
