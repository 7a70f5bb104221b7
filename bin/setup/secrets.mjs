import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Each is 256 random bits; NEXTAUTH_SECRET signs sessions, MASTHEAD_CLOCK_SECRET is the clock's word to the server. */
const names = ["NEXTAUTH_SECRET", "MASTHEAD_CLOCK_SECRET"];

/**
 * The secrets of this copy: from the environment, else from DATA_DIR/secrets, which the first run makes
 * (mode 0600) and later runs keep.
 * @param {string} dataDir
 * @param {Record<string, string | undefined>} env
 * @returns {Record<string, string>}
 */
export function secretsOf(dataDir, env) {
  const kept = keptSecrets(join(dataDir, "secrets"));
  return Object.fromEntries(names.map((name) => [name, env[name] || kept[name]]));
}

/** @param {string} file */
function keptSecrets(file) {
  if (!existsSync(file)) publish(file, Object.fromEntries(names.map((name) => [name, fresh()])));
  chmodSync(file, 0o600);
  const kept = JSON.parse(readFileSync(file, "utf8"));
  const missing = names.filter((name) => !kept[name]);
  if (missing.length === 0) return kept;
  const complete = { ...kept, ...Object.fromEntries(missing.map((name) => [name, fresh()])) };
  rmSync(file);
  publish(file, complete);
  return JSON.parse(readFileSync(file, "utf8"));
}

function fresh() {
  return randomBytes(32).toString("base64url");
}

/**
 * Of two first runs at once one wins and both use its secrets: the file appears whole or not at all.
 * @param {string} file
 * @param {Record<string, string>} secrets
 */
function publish(file, secrets) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  } finally {
    rmSync(draft);
  }
}
