import { existsSync } from "node:fs";
import { join } from "node:path";
import { openFile } from "./client";
import { contentHash } from "./content-hash";
import { dataDir } from "./data-dir";

/** What is wrong; `at` says where, in the database's own words or as the number of a line of history. */
export interface Fault {
  readonly code:
    | "no-file"
    | "unreadable"
    | "damaged"
    | "broken-reference"
    | "not-durable"
    | "line-missing"
    | "line-out-of-chain"
    | "line-altered"
    | "lines-cut-off";
  readonly at: string;
}

/** One question the doctor asks of the database; `found` is empty when all is well. */
export interface Examination {
  readonly check: "file" | "integrity" | "references" | "durability" | "history";
  readonly found: readonly Fault[];
}

type File = ReturnType<typeof openFile>;

/**
 * Examines the database in DATA_DIR without changing it: readable file, SQLite's own integrity check, foreign
 * keys, what a power loss would cost, and the chain of history. When the file cannot be read, only that is told.
 */
export function examine(): readonly Examination[] {
  const path = join(dataDir(), "masthead.db");
  if (!existsSync(path)) return [{ check: "file", found: [{ code: "no-file", at: path }] }];
  let file: File | undefined;
  try {
    file = openFile(path);
    return [
      { check: "file", found: [] },
      { check: "integrity", found: integrityFaults(file) },
      { check: "references", found: brokenReferences(file) },
      { check: "durability", found: durabilityFaults(file) },
      { check: "history", found: historyFaults(file) },
    ];
  } catch (error) {
    const at = error instanceof Error ? error.message : String(error);
    return [{ check: "file", found: [{ code: "unreadable", at }] }];
  } finally {
    file?.close();
  }
}

function integrityFaults(file: File): readonly Fault[] {
  const rows = file.pragma("integrity_check") as { integrity_check: string }[];
  return rows
    .map((row) => row.integrity_check)
    .filter((line) => line !== "ok")
    .map((at) => ({ code: "damaged", at }));
}

function brokenReferences(file: File): readonly Fault[] {
  const rows = file.pragma("foreign_key_check") as {
    table: string;
    rowid: number;
    parent: string;
  }[];
  return rows.map((row) => ({
    code: "broken-reference",
    at: `${row.table} ${row.rowid} → ${row.parent}`,
  }));
}

/** 2 is FULL: every acknowledged act is on the disk before it is acknowledged. */
function durabilityFaults(file: File): readonly Fault[] {
  const synchronous = Number(file.pragma("synchronous", { simple: true }));
  const journal = String(file.pragma("journal_mode", { simple: true }));
  if (synchronous === 2 && journal === "wal") return [];
  return [{ code: "not-durable", at: `synchronous=${synchronous}, journal_mode=${journal}` }];
}

interface HistoryRow {
  readonly seq: number;
  readonly at: number;
  readonly actorId: string;
  readonly actorName: string;
  readonly verb: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly storyId: string | null;
  readonly issueId: string | null;
  readonly detail: string;
  readonly previousHash: string;
  readonly hash: string;
}

/**
 * The first line that is not what was written: altered (its hash differs), out of the chain, or missing. Lines
 * cut off the end show too, because SQLite remembers the last number it gave.
 */
function historyFaults(file: File): readonly Fault[] {
  let previous = "";
  let seq = 0;
  const rows = file.prepare(allLines).iterate() as IterableIterator<HistoryRow>;
  for (const row of rows) {
    seq++;
    if (row.seq !== seq) return [{ code: "line-missing", at: String(seq) }];
    if (row.previousHash !== previous) return [{ code: "line-out-of-chain", at: String(seq) }];
    if (row.hash !== contentHash(hashed(row))) return [{ code: "line-altered", at: String(seq) }];
    previous = row.hash;
  }
  const given = file
    .prepare("select seq from sqlite_sequence where name = 'history'")
    .pluck()
    .get();
  return Number(given ?? 0) === seq ? [] : [{ code: "lines-cut-off", at: String(seq) }];
}

const allLines = `select seq, at, actor_id as actorId, actor_name as actorName, verb, object_type as objectType,
  object_id as objectId, story_id as storyId, issue_id as issueId, detail, previous_hash as previousHash, hash
  from history order by seq`;

/** What `record` hashes: the whole line but its number and the hash itself. */
function hashed({ seq: _seq, hash: _hash, detail, ...line }: HistoryRow) {
  return { ...line, detail: JSON.parse(detail) };
}
