import type { KeyboardEvent } from "react";
import type { Direction } from "@/core/layout/nudge";
import type { BoxActs } from "./use-box-acts";

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** A key on a box: arrows move it, with Shift they change its size, with Alt by five rows. True when it did something. */
export function answerBoxKey(event: KeyboardEvent, acts: BoxActs): boolean {
  const direction = arrows[event.key];
  if (direction) {
    if (event.shiftKey) acts.grow(direction, event.altKey);
    else acts.nudge(direction, event.altKey);
    return true;
  }
  if (event.ctrlKey || event.metaKey) return answerWithCtrl(event, acts);
  const act = plain[event.key.toLowerCase()];
  act?.(acts);
  return act !== undefined;
}

const plain: Readonly<Record<string, (acts: BoxActs) => void>> = {
  delete: (acts) => acts.remove(),
  backspace: (acts) => acts.remove(),
  l: (acts) => acts.lock(),
  d: (acts) => acts.duplicate(),
  s: (acts) => acts.swap(),
};

function answerWithCtrl(event: KeyboardEvent, acts: BoxActs): boolean {
  const key = event.key.toLowerCase();
  if (key === "a") acts.selectAll();
  else if (key === "d") acts.duplicate();
  else return false;
  return true;
}

/** Whether the key would do something to a box. */
export const isBoxKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key in arrows || (key.toLowerCase() in plain && (!(ctrlKey || metaKey) || key === "d"));
