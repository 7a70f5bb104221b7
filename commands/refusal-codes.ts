import { Refused } from "@/core/refusal";

/** The codes a command refuses with; empty when it does not refuse. For tests: any other error is thrown on. */
export async function refusalCodes(act: Promise<unknown>): Promise<readonly string[]> {
  try {
    await act;
    return [];
  } catch (error) {
    if (error instanceof Refused) return error.refusals.map((r) => r.code);
    throw error;
  }
}
