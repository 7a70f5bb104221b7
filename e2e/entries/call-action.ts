import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRequestContext } from "@playwright/test";
import type { Known } from "./actions";
import { pageEntries } from "./routes";

export interface BuiltAction {
  readonly id: string;
  /** File below app/(desk)/. */
  readonly file: string;
  readonly name: string;
  /** Folder of a page that uses it, below app/(desk)/. */
  readonly page: string;
}

interface Manifest {
  readonly node: Readonly<
    Record<string, { workers: Record<string, unknown>; filename: string; exportedName: string }>
  >;
}

/** The server actions that the build serves, whatever the sources say. */
export function builtActions(): readonly BuiltAction[] {
  const dist = process.env.MASTHEAD_DIST || ".next-test";
  const manifest = join(
    import.meta.dirname,
    "../..",
    dist,
    "server/server-reference-manifest.json",
  );
  const { node } = JSON.parse(readFileSync(manifest, "utf8")) as Manifest;
  return Object.entries(node).map(([id, { workers, filename, exportedName }]) => ({
    id,
    file: filename.replace("app/(desk)/", ""),
    name: exportedName,
    page: (Object.keys(workers)[0] ?? "").replace("app/(desk)/", "").replace(/\/page$/, ""),
  }));
}

export interface ActionOutcome {
  readonly status: number;
  readonly ok: boolean;
  readonly codes: readonly string[];
  readonly text: string;
}

/** Calls an action as a page of ours would. `headers` over those of a browser. */
export async function callAction(
  caller: APIRequestContext,
  action: BuiltAction,
  known: Known,
  input: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<ActionOutcome> {
  const address = pageEntries[action.page]?.address(known) ?? "/welcome";
  const answer = await caller.post(address, {
    headers: {
      accept: "text/x-component",
      "next-action": action.id,
      "content-type": "text/plain;charset=UTF-8",
      ...headers,
    },
    data: JSON.stringify([input]),
  });
  const text = await answer.text();
  return {
    status: answer.status(),
    ok: /"ok":true/.test(text),
    codes: [...text.matchAll(/"code":"([^"]+)"/g)].map(([, code = ""]) => code),
    text,
  };
}
