import type { ProcessStage } from "./process";

/** What a refusal says of the stage with this number: its name in both languages, its number when it has none. */
export function stageWords(
  process: readonly ProcessStage[],
  number: number,
): { readonly stage: string; readonly stageEn: string } {
  const stage = process[number - 1];
  const name = stage?.name || String(number);
  return { stage: name, stageEn: stage?.nameEn || name };
}
