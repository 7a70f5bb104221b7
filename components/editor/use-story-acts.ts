import { useTranslations } from "next-intl";
import { type PageAct, usePageActs } from "@/components/desk/palette/page-acts";
import { keysOf } from "@/components/desk/shortcuts/shortcuts";
import type { KeptSwitch } from "./kept-switch";
import { useFullScreen } from "./use-full-screen";
import { marksTurn, showsInvisibles } from "./writing-switches";

interface Turn {
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

/** What can be done with the story on the screen, for the palette. Null for what is not possible now. */
export function useStoryActs({
  submit,
  suggests,
  focus,
  preview,
}: {
  submit: (() => void) | null;
  suggests: Turn | null;
  focus: Turn;
  preview: Turn;
}): void {
  const t = useTranslations("writing.act");
  const fullScreen = useFullScreen();
  const turn = (name: string, { on, set }: Turn): PageAct => ({
    key: name,
    label: t(`${name}${on ? "Off" : "On"}`),
    keys: keysOf(name),
    run: () => set(!on),
  });
  const kept = (name: string, choice: KeptSwitch) =>
    turn(name, { on: choice.read(), set: choice.set });
  usePageActs(() => [
    ...(submit ? [{ key: "submit", label: t("submit"), run: submit }] : []),
    ...(suggests ? [turn("suggests", suggests)] : []),
    turn("focus", focus),
    turn("preview", preview),
    kept("marks", marksTurn),
    kept("invisibles", showsInvisibles),
    ...(fullScreen.can ? [turn("fullScreen", { on: fullScreen.on, set: fullScreen.toggle })] : []),
  ]);
}
