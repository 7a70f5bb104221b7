"use client";

import { useElementSize } from "@mantine/hooks";
import { useTranslations } from "next-intl";
import { type CSSProperties, useCallback, useEffect, useRef, useState } from "react";
import { useLatest } from "@/components/ui/use-latest";
import classes from "./preview.module.css";
import { PreviewFeed } from "./preview-feed";
import { previewAddress, printDraft } from "./print-draft";
import { putPage } from "./put-page";
import type { Following, StoryPreviewProps } from "./story-preview";
import { isPreviewKey } from "./use-preview-key";

export type PreviewWidth = keyof typeof widths;

/** CSS pixels: of a common phone, and of a window in which the reading site shows all of its width. */
const widths = { phone: 390, desktop: 1240 } as const;

/** The reading site's page in a frame, which follows the words when they rest. */
export function PreviewFrame({
  story,
  following,
  width,
  onClose,
  onFault,
}: StoryPreviewProps & { width: PreviewWidth; onFault: (sentence: string) => void }) {
  const t = useTranslations("preview");
  const frame = useRef<HTMLIFrameElement>(null);
  const { ref, ...room } = useElementSize();
  const address = previewAddress(story.id);
  const reload = useCallback(
    () => frame.current?.contentWindow?.location.replace(address),
    [address],
  );
  const [feed] = useState(
    () =>
      following &&
      new PreviewFeed({
        read: following.words.shown,
        print: (draft) => printDraft(story, draft),
        show: (printed) => {
          if (!printed.ok) onFault(t("behind", { reason: printed.reason || t("noAnswer") }));
          else {
            onFault("");
            if (frame.current && !putPage(frame.current, printed.page)) reload();
          }
        },
      }),
  );
  useFollowing(feed, following);
  const close = useLatest(onClose);
  const loaded = () => {
    const page = frame.current?.contentDocument;
    if (!page?.getElementById("main")) return;
    page.addEventListener("click", leadOutside);
    page.addEventListener("submit", (event) => event.preventDefault());
    page.addEventListener("keydown", (event) => {
      if (event.key === "Escape" || isPreviewKey(event)) close();
    });
    feed?.again();
  };
  return (
    <div ref={ref} className={classes.room}>
      <iframe
        ref={frame}
        src={address}
        title={t("frame")}
        className={classes.frame}
        style={sizeIn(room, widths[width])}
        onLoad={loaded}
      />
    </div>
  );
}

/** A page wider than its room is drawn smaller, a narrower one in the middle of it. */
function sizeIn(room: { width: number; height: number }, wanted: number): CSSProperties {
  if (room.width === 0) return { visibility: "hidden" };
  const width = wanted > widths.phone ? wanted : Math.min(wanted, room.width);
  const scale = Math.min(1, room.width / width);
  return {
    width,
    height: room.height / scale,
    ...(scale < 1 && { transform: `scale(${scale})` }),
    marginInlineStart: Math.max(0, (room.width - width) / 2),
  };
}

function useFollowing(feed: PreviewFeed | undefined, following: Following | undefined): void {
  const { words, autosave } = following ?? {};
  useEffect(() => {
    if (!feed || !words || !autosave) return;
    const changed = () => feed.changed();
    const begin = () => feed.compose(true);
    const end = () => feed.compose(false);
    const stops = [words.subscribe(changed), autosave.subscribe(changed)];
    document.addEventListener("compositionstart", begin, true);
    document.addEventListener("compositionend", end, true);
    return () => {
      for (const stop of stops) stop();
      feed.stop();
      document.removeEventListener("compositionstart", begin, true);
      document.removeEventListener("compositionend", end, true);
    };
  }, [feed, words, autosave]);
}

/** Links lead into a window of their own; those to another place of the page stay in it. */
function leadOutside(event: MouseEvent): void {
  const { target } = event;
  // The page has an Element of its own, which ours does not know.
  const link = target && "closest" in target ? (target as Element).closest("a[href]") : null;
  const href = link?.getAttribute("href") ?? "";
  if (!link || href.startsWith("#")) return;
  event.preventDefault();
  window.open(new URL(href, window.location.origin), "_blank", "noopener");
}
