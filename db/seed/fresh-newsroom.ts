import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pageFormats } from "@/core/layout/page-format";
import type { Actor } from "@/core/people/actor";
import { threeReviews } from "@/core/process/process";
import { writingDb } from "@/db/client";
import { migrate } from "@/db/migrate";
import { newId } from "@/db/new-id";
import { appointments, publications, sections, users } from "@/db/schema";
import { transact } from "@/db/transact";
import { type CastKey, type CastSectionKey, cast, castSections } from "./cast";

/** Of a house in tests that lays out its pages. */
export const testRateCard = [
  { code: "banner-20", name: "通栏", span: 6, rows: 20, price: "20000元" },
  { code: "ear-10", name: "报眼", span: 2, rows: 10, price: "8000元" },
];

export interface Newsroom {
  readonly dir: string;
  readonly publicationId: string;
  readonly sections: Readonly<Record<CastSectionKey, string>>;
  readonly actors: Readonly<Record<CastKey, Actor>>;
}

/**
 * For tests: a real database file in a folder of its own, with the cast in their roles and no story yet.
 *
 * @param house whether it lays out its pages, with a rate card of two sizes; it does not unless a test asks
 */
export async function freshNewsroom(
  house: { readonly laysOut: boolean } = { laysOut: false },
): Promise<Newsroom> {
  const dir = mkdtempSync(join(tmpdir(), "masthead-"));
  process.env.DATA_DIR = dir;
  await migrate();
  const now = Date.UTC(2026, 0, 1);
  const publicationId = newId();
  const sectionIds = Object.fromEntries(castSections.map((s) => [s.key, newId()])) as Record<
    CastSectionKey,
    string
  >;
  const actors = Object.fromEntries(
    Object.values(cast).map((member): [string, Actor] => [
      member.key,
      {
        userId: newId(),
        name: member.name,
        publicationId,
        appointments: member.appointments.map(({ role, section }) => ({
          role,
          sectionId: section === null ? null : sectionIds[section as CastSectionKey],
        })),
        sessionId: null,
        authenticatedAt: null,
      },
    ]),
  ) as Record<CastKey, Actor>;
  await transact(async (tx) => {
    await tx.insert(publications).values({
      id: publicationId,
      kind: "newspaper",
      name: "澜城日报",
      nameEn: "Lancheng Daily",
      language: "zh-CN",
      timeZone: "Asia/Shanghai",
      releaseTime: "05:30",
      cn: "CN 00-0000",
      price: "1.50元",
      printer: "澜城日报印务中心",
      process: threeReviews,
      ...(house.laysOut && { pageFormat: pageFormats["si-kai"], rateCard: testRateCard }),
      weekPlan: Array.from({ length: 7 }, () => [
        { name: "要闻" },
        { name: "经济" },
        { name: "社会" },
        { name: "副刊" },
      ]),
      createdAt: now,
    });
    await tx.insert(sections).values(
      castSections.map((s, position) => ({
        id: sectionIds[s.key],
        publicationId,
        name: s.name,
        nameEn: s.nameEn,
        slug: s.key,
        position,
      })),
    );
    for (const member of Object.values(cast)) {
      const actor = actors[member.key as CastKey];
      await tx.insert(users).values({
        id: actor.userId,
        publicationId,
        login: member.login,
        name: member.name,
        pinyin: member.pinyin,
        passwordHash: "no password in tests",
        createdAt: now,
      });
      await tx
        .insert(appointments)
        .values(actor.appointments.map((a) => ({ id: newId(), userId: actor.userId, ...a })));
    }
  });
  return { dir, publicationId, sections: sectionIds, actors };
}

/** For tests that look at the raw tables. */
export const rawDb = writingDb;
