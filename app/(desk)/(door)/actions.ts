"use server";

import { z } from "zod";
import { doorAction } from "@/app/door-action";
import { acceptInvitation } from "@/commands/accept-invitation";
import { foundPublication } from "@/commands/found-publication";

const line = z.string().max(1000);
const password = z.string().max(2000);

/** The first run. Open to everybody, and only while there is nobody. */
export const openPublication = doorAction(
  z.strictObject({
    kind: z.enum(["newspaper", "magazine"]),
    name: line,
    nameEn: line,
    language: line,
    timeZone: line,
    releaseTime: line,
    administratorName: line,
    login: line,
    password,
  }),
  ({ administratorName, login, password, ...publication }, now) =>
    foundPublication({
      publication,
      administrator: { name: administratorName, login, password },
      now,
    }),
);

/** Open to whoever holds the link. */
export const acceptWithPassword = doorAction(
  z.strictObject({ token: z.string().max(100), password }),
  (input, now) => acceptInvitation({ ...input, now }),
);
