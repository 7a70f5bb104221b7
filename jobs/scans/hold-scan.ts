import type { ScanRow } from "@/db/queries/press/find-scan";
import { renewScan, type ScanClaim, settleScan } from "@/db/queries/press/write-scan";
import { transact } from "@/db/transact";

/** Between two signs of life of a reader, ms: some of them may fail before its file is taken for lost. */
const beat = 5_000;

export interface HeldScan {
  /** Changes the scan while it is still this reader's. @returns whether it was */
  settle(change: Parameters<typeof settleScan>[2]): Promise<boolean>;
  letGo(): void;
}

/** A claimed scan, whose claim is renewed as long as its reader lives. What is written of it is written in turn. */
export function holdScan(scan: ScanRow, now: () => number): HeldScan {
  let claim: ScanClaim = scan;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const next = last.then(act);
    last = next.catch(() => undefined);
    return next;
  };
  const renew = async () => {
    claim = (await transact((tx) => renewScan(tx, claim, now()))) ?? claim;
  };
  // A busy or full disk: the next sign of life may come through.
  const timer = setInterval(() => void inTurn(renew).catch(() => undefined), beat).unref();
  return {
    settle: (change) => inTurn(() => transact((tx) => settleScan(tx, claim, change))),
    letGo: () => clearInterval(timer),
  };
}
