import { addDays } from "./zoned-time";

/** The month before (-1) or after (1) a month, both `YYYY-MM`. */
export function monthBeside(month: string, step: -1 | 1): string {
  const day = step === 1 ? addDays(`${month}-28`, 5) : addDays(`${month}-01`, -1);
  return day.slice(0, 7);
}
