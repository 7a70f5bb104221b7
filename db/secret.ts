import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataDir } from "./data-dir";

export type SecretName = "NEXTAUTH_SECRET" | "MASTHEAD_CLOCK_SECRET";

/**
 * A secret of this copy: from the environment (`npm start` puts it there), else from DATA_DIR/secrets, which
 * is made with mode 0600 when it is missing, e.g. under `next dev`.
 */
export function secret(name: SecretName): string {
  const given = process.env[name];
  if (given) return given;
  const file = join(/* turbopackIgnore: true */ dataDir(), "secrets");
  if (!existsSync(file)) make(file);
  const kept = JSON.parse(readFileSync(file, "utf8")) as Partial<Record<SecretName, string>>;
  const value = kept[name];
  if (!value) throw new Error(`${file} holds no ${name}`);
  return value;
}

/** Of two first runs at once one wins: the file appears whole or not at all. */
function make(file: string): void {
  mkdirSync(dataDir(), { recursive: true });
  const draft = `${file}.${process.pid}`;
  const secrets = { NEXTAUTH_SECRET: newToken(), MASTHEAD_CLOCK_SECRET: newToken() };
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(draft);
  }
}

/** 256 random bits, safe in an address. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What is kept of a token that somebody else holds: whoever reads the database cannot use it. */
export const hashOfToken = (token: string): string =>
  createHash("sha256").update(token).digest("base64url");

/** Whether it is this token's hash, in a time that does not tell how much of it is right. */
export function isHashOfToken(hash: string, token: string): boolean {
  const [kept, given] = [Buffer.from(hash), Buffer.from(hashOfToken(token))];
  return kept.length === given.length && timingSafeEqual(kept, given);
}

/** A name for something personal (an account, an address) that cannot be turned back without the secret. */
export const pseudonymOf = (what: string): string =>
  createHmac("sha256", secret("NEXTAUTH_SECRET")).update(what).digest("base64url");

/** Whose failed sign-ins are counted together, in a form that keeps no address. */
export const accountSubject = (login: string): string => pseudonymOf(`account:${login}`);
