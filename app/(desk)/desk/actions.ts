"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { deskAction } from "@/app/desk-action";
import { seeAlarm } from "@/commands/see-alarm";

export const markAlarmSeen = deskAction(
  z.strictObject({ alarmId: z.string().max(64) }),
  async (ctx, input) => {
    await seeAlarm(ctx, input);
    revalidatePath("/desk");
  },
);
