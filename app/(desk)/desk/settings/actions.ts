"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { deskAction } from "@/app/desk-action";
import { addSection } from "@/commands/add-section";
import { appointPerson } from "@/commands/appoint-person";
import { changePassword } from "@/commands/change-password";
import { chooseLanguage } from "@/commands/choose-language";
import { disablePerson } from "@/commands/disable-person";
import { editProcess } from "@/commands/edit-process";
import { editPublication } from "@/commands/edit-publication";
import { editSection } from "@/commands/edit-section";
import { editWeekPlan } from "@/commands/edit-week-plan";
import { enablePerson } from "@/commands/enable-person";
import { endSession } from "@/commands/end-session";
import { endSessions } from "@/commands/end-sessions";
import { invitePerson } from "@/commands/invite-person";
import { orderSections } from "@/commands/order-sections";
import { renamePerson } from "@/commands/rename-person";
import { resetPassword } from "@/commands/reset-password";
import { revokeInvitation } from "@/commands/revoke-invitation";
import { roles } from "@/core/people/role";
import { decisionVerbs } from "@/core/process/process";

const id = z.string().max(64);
const line = z.string().max(1000);
const password = z.string().max(2000);
const appointments = z
  .array(z.strictObject({ role: z.enum(roles), sectionId: id.nullable() }))
  .max(200);
const section = z.strictObject({ name: line, nameEn: line, slug: line });
const ofPerson = z.strictObject({ userId: id });

export const changeMyPassword = deskAction(
  z.strictObject({ current: password, next: password }),
  changePassword,
);

export const chooseMyLanguage = deskAction(z.strictObject({ locale: line }), async (ctx, input) => {
  await chooseLanguage(ctx, input);
  revalidatePath("/desk", "layout");
});

export const endMySession = deskAction(z.strictObject({ sessionId: id }), async (ctx, input) => {
  await endSession(ctx, input);
  revalidatePath("/desk/settings/sessions");
});

export const endMyOtherSessions = deskAction(z.strictObject({}), async (ctx) => {
  await endSessions(ctx, { userId: ctx.actor.userId });
  revalidatePath("/desk/settings/sessions");
});

export const invite = deskAction(
  z.strictObject({ login: line, name: line, appointments }),
  async (ctx, input) => ({ path: `/invitation/${(await invitePerson(ctx, input)).token}` }),
);

export const takeBackInvitation = deskAction(
  z.strictObject({ invitationId: id }),
  async (ctx, input) => {
    await revokeInvitation(ctx, input);
    revalidatePath("/desk/settings/people");
  },
);

export const appoint = deskAction(
  z.strictObject({ userId: id, appointments, from: appointments.optional() }),
  async (ctx, input) => {
    await appointPerson(ctx, input);
    revalidatePath("/desk/settings/people", "layout");
  },
);

export const rename = deskAction(
  z.strictObject({ userId: id, name: line, pinyin: line }),
  async (ctx, input) => {
    await renamePerson(ctx, input);
    revalidatePath("/desk/settings/people", "layout");
  },
);

export const disable = deskAction(ofPerson, async (ctx, input) => {
  await disablePerson(ctx, input);
  revalidatePath("/desk/settings/people", "layout");
});

export const enable = deskAction(ofPerson, async (ctx, input) => {
  await enablePerson(ctx, input);
  revalidatePath("/desk/settings/people", "layout");
});

export const endSessionsOf = deskAction(ofPerson, async (ctx, input) => {
  await endSessions(ctx, input);
  revalidatePath("/desk/settings/people", "layout");
});

export const resetPasswordOf = deskAction(ofPerson, async (ctx, input) => ({
  path: `/invitation/${(await resetPassword(ctx, input)).token}`,
}));

const publicationFields = z.strictObject({
  kind: z.enum(["newspaper", "magazine"]),
  name: line,
  nameEn: line,
  motto: line,
  language: line,
  timeZone: line,
  releaseTime: line,
  cn: line,
  issn: line,
  governedBy: line,
  sponsoredBy: line,
  publishedBy: line,
  price: line,
  printer: line,
  address: line,
  firstRunningNumber: z.number(),
});

export const savePublication = deskAction(
  publicationFields.extend({ from: publicationFields.optional() }),
  async (ctx, input) => {
    await editPublication(ctx, input);
    revalidatePath("/desk", "layout");
  },
);

const reviews = z
  .array(
    z.strictObject({
      name: line,
      nameEn: line,
      role: z.enum(roles),
      decisions: z.array(z.enum(decisionVerbs)).max(10),
      mayBeAuthor: z.boolean(),
    }),
  )
  .max(20);

export const saveProcess = deskAction(
  z.strictObject({ process: reviews, from: reviews.optional() }),
  async (ctx, input) => {
    await editProcess(ctx, input);
    revalidatePath("/desk", "layout");
  },
);

const weekPlan = z
  .array(
    z
      .array(
        z.strictObject({
          name: line,
          banner: line.optional(),
          sectionId: id.nullable().optional(),
          editorId: id.nullable().optional(),
          closes: z.string().max(100).optional(),
          layoutTemplateId: id.nullable().optional(),
        }),
      )
      .max(200),
  )
  .max(7);

/** What a form leaves blank is not there. */
const plain = (plan: z.output<typeof weekPlan>) =>
  plan.map((pages) =>
    pages.map(({ name, banner, sectionId, editorId, closes, layoutTemplateId }) => ({
      name,
      ...(banner && { banner }),
      ...(sectionId && { sectionId }),
      ...(editorId && { editorId }),
      ...(closes && { closes }),
      ...(layoutTemplateId && { layoutTemplateId }),
    })),
  );

export const saveWeekPlan = deskAction(
  z.strictObject({ weekPlan, from: weekPlan.optional() }),
  async (ctx, input) => {
    await editWeekPlan(ctx, {
      weekPlan: plain(input.weekPlan),
      from: input.from && plain(input.from),
    });
    revalidatePath("/desk/settings/week");
  },
);

export const saveSection = deskAction(section.extend({ sectionId: id }), async (ctx, input) => {
  await editSection(ctx, input);
  revalidatePath("/desk", "layout");
});

export const makeSection = deskAction(section, async (ctx, input) => {
  await addSection(ctx, input);
  revalidatePath("/desk", "layout");
});

export const saveSectionOrder = deskAction(
  z.strictObject({ sectionIds: z.array(id).max(200) }),
  async (ctx, input) => {
    await orderSections(ctx, input);
    revalidatePath("/desk", "layout");
  },
);
