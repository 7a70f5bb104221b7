import { Refused } from "@/core/refusal";

/** For tests: the codes a command was refused with, or "done". Any other error is thrown on. */
export async function refusalCode(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "done";
  } catch (error) {
    if (error instanceof Refused) return error.refusals.map((refusal) => refusal.code).join(" ");
    throw error;
  }
}
