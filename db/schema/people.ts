import type { Appointment } from "@/core/people/role";
import { roles } from "@/core/people/role";
import { code, id, index, instant, json, oneOf, table, text, uniqueIndex } from "./kit";
import { publications, sections } from "./publication";

export const users = table(
  "users",
  {
    id: id(),
    publicationId: text()
      .notNull()
      .references(() => publications.id),
    /** Lower-cased address the person signs in with. */
    login: text().notNull(),
    name: text().notNull(),
    pinyin: text().notNull(),
    passwordHash: text().notNull(),
    locale: text().notNull().default("zh-CN"),
    disabledAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("users_login").on(t.login),
    index("users_pinyin").on(t.publicationId, t.pinyin),
  ],
);

export const appointments = table(
  "appointments",
  {
    id: id(),
    userId: text()
      .notNull()
      .references(() => users.id),
    role: code(roles).notNull(),
    sectionId: text().references(() => sections.id),
  },
  (t) => [index("appointments_user").on(t.userId), oneOf("role", roles)],
);

/** A signed-in browser. Only the hash of its secret is kept. */
export const sessions = table(
  "sessions",
  {
    id: id(),
    secretHash: text().notNull(),
    userId: text()
      .notNull()
      .references(() => users.id),
    createdAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    expiresAt: instant().notNull(),
    authenticatedAt: instant().notNull(),
    revokedAt: instant(),
    device: text().notNull().default(""),
  },
  (t) => [index("sessions_user").on(t.userId), uniqueIndex("sessions_secret").on(t.secretHash)],
);

/** Failed sign-ins, counted per account and per address. `subject` is a hash: no addresses are kept. */
export const signInFailures = table(
  "sign_in_failures",
  {
    id: id(),
    subject: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [index("sign_in_failures_subject").on(t.subject, t.at)],
);

export const invitations = table(
  "invitations",
  {
    id: id(),
    tokenHash: text().notNull(),
    publicationId: text()
      .notNull()
      .references(() => publications.id),
    login: text().notNull(),
    name: text().notNull(),
    appointments: json<readonly Appointment[]>().notNull(),
    invitedBy: text()
      .notNull()
      .references(() => users.id),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    acceptedAt: instant(),
    revokedAt: instant(),
  },
  (t) => [uniqueIndex("invitations_token").on(t.tokenHash)],
);
