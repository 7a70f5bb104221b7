"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import { keysOf } from "@/components/desk/shortcuts/shortcuts";
import type { InsertDesk } from "../insert-items";
import { matchItems } from "./match-items";
import classes from "./slash.module.css";
import type { Slash, SlashSession } from "./slash-session";

/** What a typed slash offers. The words and the keys stay in the text; a screen reader is told which thing is chosen. */
export function SlashList({
  editor,
  session,
  desk,
}: {
  editor: Editor;
  session: SlashSession;
  desk: InsertDesk;
}) {
  const t = useTranslations("blocks.insert");
  const initials = useTranslations("initials");
  const slash = useSyncExternalStore(session.subscribe, session.read, () => null);
  useEffect(() => {
    session.bind({
      match: (words) => matchItems(words, { label: t, initials }),
      take: (item, { from, words }) => {
        editor
          .chain()
          .deleteRange({ from, to: from + 1 + words.length })
          .run();
        item.run(editor, desk);
      },
    });
  }, [session, editor, desk, t, initials]);
  useEffect(() => {
    const text = editor.view.dom;
    if (!slash) return;
    text.setAttribute("aria-controls", "slash-list");
    text.setAttribute("aria-activedescendant", `slash-${slash.at}`);
    return () => {
      text.removeAttribute("aria-controls");
      text.removeAttribute("aria-activedescendant");
    };
  }, [editor, slash]);
  return slash && <Choices slash={slash} editor={editor} session={session} />;
}

function Choices({
  slash,
  editor,
  session,
}: {
  slash: Slash;
  editor: Editor;
  session: SlashSession;
}) {
  const t = useTranslations("blocks.insert");
  const list = useRef<HTMLDivElement>(null);
  const place = usePlace(editor, slash.from);
  useEffect(() => {
    list.current?.children[slash.at]?.scrollIntoView({ block: "nearest" });
  }, [slash.at]);
  return (
    <div
      ref={list}
      id="slash-list"
      role="listbox"
      tabIndex={-1}
      aria-label={t("label")}
      className={classes.list}
      style={place}
    >
      {slash.items.map((item, index) => (
        <div
          key={item.name}
          id={`slash-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === slash.at}
          className={classes.item}
          // The cursor stays in the text.
          onMouseDown={(event) => event.preventDefault()}
          onPointerUp={() => session.take(item)}
        >
          <item.Icon size={16} aria-hidden />
          <span>{t(item.name)}</span>
          {keysOf(item.name) && <kbd className={classes.keys}>{keysOf(item.name)}</kbd>}
        </div>
      ))}
    </div>
  );
}

/** Below the line with the slash, or above it where the window ends. */
function usePlace(editor: Editor, from: number): { left: number; top?: number; bottom?: number } {
  const [, moved] = useState(0);
  useLayoutEffect(() => {
    const move = () => moved((n) => n + 1);
    window.addEventListener("scroll", move, { capture: true, passive: true });
    window.addEventListener("resize", move);
    return () => {
      window.removeEventListener("scroll", move, { capture: true });
      window.removeEventListener("resize", move);
    };
  }, []);
  const at = editor.view.coordsAtPos(Math.min(from, editor.state.doc.content.size));
  const left = Math.max(8, Math.min(at.left, window.innerWidth - 240));
  const seen = window.visualViewport?.height ?? window.innerHeight;
  return at.bottom + 280 < seen
    ? { left, top: at.bottom + 4 }
    : { left, bottom: window.innerHeight - at.top + 4 };
}
