"use client";

import { Box, Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { useLatest } from "@/components/ui/use-latest";
import type { SeenStory } from "@/core/layout/board-view";
import type { StoryBox } from "@/core/layout/box";
import { fitStory } from "@/core/layout/fit-story";
import type { TextCut } from "@/core/page/text-cut";
import classes from "./cut-panel.module.css";
import { cutRuns, isCut, nextKept, withCut, withoutCut } from "./cut-runs";
import type { BoardHub } from "./use-board";

/**
 * A story as text beside its box. What does not fit is marked; words that are picked and deleted are struck out for this page
 * alone, and can be given back. Nothing can be written: what is printed was approved.
 */
export function CutPanel({
  board,
  box,
  story,
}: {
  board: BoardHub;
  box: StoryBox;
  story: SeenStory;
}) {
  const t = useTranslations("layout.cut");
  const copy = board.copies.get(story.storyId);
  const fit = copy && fitStory(copy, box, board.layout.format);
  const printed = box.skipped + (fit?.printed ?? 0);
  const runs = useMemo(
    () => cutRuns(story.paragraphs, story.cuts, printed),
    [story.paragraphs, story.cuts, printed],
  );
  const isOff = !board.mayEdit || !story.mayArrange;
  const text = useRef<HTMLDivElement>(null);
  const caret = useRef<{ readonly paragraph: number; readonly at: number } | null>(null);
  const save = (cuts: readonly TextCut[]) => board.cut(story, cuts);
  /** The board's own undo and redo, for which the browser would otherwise look in this text alone. */
  const turn = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || (key !== "z" && key !== "y")) return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) board.redo();
    else board.undo();
  };
  /** 署名 stands on every page: who wrote it is not struck out. */
  const mayStrike = ({ paragraph }: TextCut) => story.paragraphs[paragraph]?.role !== "credits";
  /** One character from the caret on: what is struck out already is gone past. */
  const strikeNext = useLatest((range: TextCut, isBack: boolean) => {
    const { paragraph, from, to } = range;
    const words = story.paragraphs[paragraph]?.words ?? "";
    const next = nextKept(words, story.cuts, { paragraph, at: isBack ? to : from, isBack });
    if (isOff || !next || !mayStrike(next)) return;
    caret.current = { paragraph, at: isBack ? next.from : next.to };
    save(withCut(story.cuts, next));
  });
  const strike = useLatest((picked: readonly TextCut[], back: boolean) => {
    const ranges = picked.filter(mayStrike);
    if (isOff || ranges.length === 0) return;
    const first = ranges[0];
    const last = ranges.at(-1);
    if (first && last)
      caret.current = back
        ? { paragraph: first.paragraph, at: first.from }
        : { paragraph: last.paragraph, at: last.to };
    const isGivenBack = ranges.every((range) => isCut(story.cuts, range));
    save(ranges.reduce(isGivenBack ? withoutCut : withCut, story.cuts));
  });
  useEffect(() => {
    const element = text.current;
    if (!element) return;
    const before = (event: InputEvent) => {
      event.preventDefault();
      if (!event.inputType.startsWith("delete")) return;
      const [target] = event.getTargetRanges();
      const ranges = target ? rangesOf(element, target) : [];
      const isBack = event.inputType.includes("Backward");
      const [only] = ranges;
      if (window.getSelection()?.isCollapsed && only && ranges.length === 1)
        strikeNext(only, isBack);
      else strike(ranges, isBack);
    };
    element.addEventListener("beforeinput", before);
    return () => element.removeEventListener("beforeinput", before);
  }, [strike, strikeNext]);
  useLayoutEffect(() => {
    if (runs && text.current && caret.current) putCaret(text.current, caret.current);
    caret.current = null;
  }, [runs]);
  const chosen = (): readonly TextCut[] => {
    const selection = window.getSelection();
    if (!text.current || !selection?.rangeCount) return [];
    return rangesOf(text.current, selection.getRangeAt(0));
  };
  const keep = (event: { preventDefault: () => void }) => event.preventDefault();
  return (
    <section className={classes.panel} aria-label={t("label")}>
      <p className={classes.count} role="status" data-over={Boolean(fit?.over) || undefined}>
        {fit && fit.over > 0
          ? t("over", { n: fit.over })
          : t(fit && fit.linesShort > 1 ? "short" : "right", { n: fit?.short ?? 0 })}
      </p>
      {story.lostCuts > 0 && <p className={classes.note}>{t("lost", { n: story.lostCuts })}</p>}
      <div className={classes.tools}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={isOff}
          onMouseDown={keep}
          onClick={() => strike(chosen(), false)}
        >
          {t("strike")}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={isOff || story.cuts.length === 0}
          onClick={() => save([])}
        >
          {t("restoreAll")}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          component="a"
          href={`/desk/stories/${story.storyId}`}
          target="_blank"
        >
          {t("open")}
        </Button>
      </div>
      <Box
        ref={text}
        className={classes.text}
        lang={story.language}
        // Only so that there is a caret to pick words with by keyboard: nothing that is typed goes in.
        contentEditable={!isOff}
        suppressContentEditableWarning
        spellCheck={false}
        onKeyDown={turn}
        role="textbox"
        tabIndex={0}
        aria-multiline
        aria-readonly={isOff}
        aria-label={t("text")}
      >
        {runs.map((paragraph, at) => (
          <p key={at} data-paragraph={at} data-role={story.paragraphs[at]?.role}>
            {paragraph.map(({ kind, from, words }) => (
              <span key={from} data-kind={kind} data-from={from}>
                {words}
              </span>
            ))}
          </p>
        ))}
      </Box>
      <p className={classes.note}>{t("note")}</p>
    </section>
  );
}

interface Place {
  readonly paragraph: number;
  readonly at: number;
}

/** What a range of the document covers, one cut a paragraph. */
function rangesOf(text: HTMLElement, range: AbstractRange): readonly TextCut[] {
  const from = placeOf(text, range.startContainer, range.startOffset);
  const to = placeOf(text, range.endContainer, range.endOffset);
  if (!from || !to) return [];
  const cuts: TextCut[] = [];
  for (const element of text.querySelectorAll<HTMLElement>("[data-paragraph]")) {
    const paragraph = Number(element.dataset.paragraph);
    if (paragraph < from.paragraph || paragraph > to.paragraph) continue;
    const start = paragraph === from.paragraph ? from.at : 0;
    const end = paragraph === to.paragraph ? to.at : (element.textContent?.length ?? 0);
    if (start < end) cuts.push({ paragraph, from: start, to: end });
  }
  return cuts;
}

/** The paragraph and the place in it of a point of the document. */
function placeOf(text: HTMLElement, node: Node, offset: number): Place | null {
  const start = node instanceof Element ? node : node.parentElement;
  const element = start?.closest<HTMLElement>("[data-paragraph]");
  if (!element || !text.contains(element)) return node === text ? edgeOf(text, offset) : null;
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return { paragraph: Number(element.dataset.paragraph), at: range.toString().length };
}

/** Between two paragraphs: the end of the one before. */
function edgeOf(text: HTMLElement, offset: number): Place {
  const before = text.children[offset - 1];
  return before
    ? { paragraph: offset - 1, at: before.textContent?.length ?? 0 }
    : { paragraph: 0, at: 0 };
}

function putCaret(text: HTMLElement, { paragraph, at }: Place): void {
  const element = text.querySelector(`[data-paragraph="${paragraph}"]`);
  let left = at;
  for (const span of element?.children ?? []) {
    const node = span.firstChild;
    if (!(node instanceof Text)) continue;
    if (left <= node.length) {
      window.getSelection()?.collapse(node, left);
      return;
    }
    left -= node.length;
  }
}
