import type { Check } from "./check";
import { balance } from "./checks/balance";
import { dash } from "./checks/dash";
import { doubledCharacter } from "./checks/doubled-character";
import { doubledMark } from "./checks/doubled-mark";
import { ellipsis } from "./checks/ellipsis";
import { endMark } from "./checks/end-mark";
import { enumeration } from "./checks/enumeration";
import { halfWidth } from "./checks/half-width";
import { impossibleDate } from "./checks/impossible-date";
import { markOrder } from "./checks/mark-order";
import { missingCharacter } from "./checks/missing-character";
import { numbers } from "./checks/numbers";
import { redundancy } from "./checks/redundancy";
import { straightQuote } from "./checks/straight-quote";
import { sum } from "./checks/sum";
import { weekday } from "./checks/weekday";
import { wideLetters } from "./checks/wide-letters";
import { dictionaryChecks } from "./dictionary/dictionary-checks";

/** Every built-in rule for Chinese. A new one is its own file and one line here. */
export const checks: readonly Check[] = [
  halfWidth,
  wideLetters,
  doubledMark,
  markOrder,
  ellipsis,
  dash,
  enumeration,
  straightQuote,
  balance,
  endMark,
  numbers,
  impossibleDate,
  weekday,
  sum,
  doubledCharacter,
  missingCharacter,
  redundancy,
  ...dictionaryChecks,
];
