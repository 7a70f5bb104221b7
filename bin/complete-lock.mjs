import { readFileSync, writeFileSync } from "node:fs";
import { inCheckout } from "./setup/checkout.mjs";

/**
 * `node bin/complete-lock.mjs`: after `npm install`, adds to package-lock.json the builds of a package for other
 * machines (macOS, Windows, musl…) that npm left out because the registry at hand does not carry them. Without
 * them `npm ci` refuses the lock file everywhere. npm fetches one by its version on the machine that wants it.
 */
function complete() {
  const file = inCheckout("package-lock.json");
  const lock = JSON.parse(readFileSync(file, "utf8"));
  for (const [name, entry] of missingBuilds(lock)) lock.packages[`node_modules/${name}`] = entry;
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en"));
  lock.packages = Object.fromEntries(sorted);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}

/**
 * The optional builds that packages of the lock file name and it does not describe.
 * @param {{ packages: Record<string, { dev?: boolean, license?: string, optionalDependencies?: Record<string, string> }> }} lock
 * @returns {[name: string, entry: object][]}
 */
export function missingBuilds(lock) {
  const described = new Set(
    Object.keys(lock.packages).map((path) => path.split("node_modules/").pop()),
  );
  return Object.values(lock.packages).flatMap((entry) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !described.has(name))
      .map(([name, version]) => [name, buildFor(name, version, entry)]),
  );
}

/**
 * @param {string} name such as "@next/swc-darwin-arm64": system, processor and C library are in the name
 * @param {string} version
 * @param {{ dev?: boolean, license?: string }} parent
 */
function buildFor(name, version, parent) {
  const words = name.split(/[/-]/);
  const has = (/** @type {string[]} */ list) => list.filter((word) => words.includes(word));
  const cpu = words.includes("gnueabihf")
    ? ["arm"]
    : has(["x64", "arm64", "ia32", "ppc64", "s390x"]);
  const libc = words.includes("musl") ? ["musl"] : words.includes("gnu") ? ["glibc"] : undefined;
  return {
    version,
    cpu,
    ...(parent.dev && { dev: true }),
    ...(libc && { libc }),
    license: parent.license,
    optional: true,
    os: has(["android", "darwin", "linux", "win32"]),
  };
}

if (process.argv[1] === inCheckout("bin", "complete-lock.mjs")) complete();
