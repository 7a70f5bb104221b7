import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { missingBuilds } from "./complete-lock.mjs";
import { inCheckout } from "./setup/checkout.mjs";

describe("the lock file", () => {
  const lock = JSON.parse(readFileSync(inCheckout("package-lock.json"), "utf8"));

  test("describes every package's builds for other machines (else: node bin/complete-lock.mjs)", () => {
    expect(missingBuilds(lock).map(([name]) => name)).toEqual([]);
  });

  test("fetches nothing from a place of its own", () => {
    const places = Object.values<{ resolved?: string }>(lock.packages).map(
      (entry) => entry.resolved,
    );
    const elsewhere = /^(?!https:\/\/registry\.npmjs\.org\/)/;
    expect(places.filter((place) => place && elsewhere.test(place))).toEqual([]);
  });

  test("a build that is missing is described from its name", () => {
    const optionalDependencies = { "@next/swc-linux-x64-musl": "16.4.6", fsevents: "2.3.3" };
    const found = missingBuilds({
      packages: {
        "node_modules/next": { license: "MIT", optionalDependencies },
        "node_modules/fsevents": {},
      },
    });
    expect(found).toEqual([
      [
        "@next/swc-linux-x64-musl",
        {
          version: "16.4.6",
          cpu: ["x64"],
          libc: ["musl"],
          license: "MIT",
          optional: true,
          os: ["linux"],
        },
      ],
    ]);
  });
});
