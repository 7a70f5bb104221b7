"use client";

import { Modal } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Asks } from "@/components/ui/asks";
import { shortcutPlaces, shortcuts, shortcutsAt } from "./shortcuts";
import classes from "./shortcuts.module.css";

/** Whoever asks sees every key of the desk. */
export const shortcutAsks = new Asks<void>();

/** Every key of the desk in one window: `?` outside of a text, Ctrl + / anywhere. */
export function ShortcutHelp() {
  const t = useTranslations("shortcuts");
  const [opened, { open, close }] = useDisclosure(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || event.altKey) return;
      const isAnywhere = event.key === "/" && (event.ctrlKey || event.metaKey);
      const isOutside = /^[?？]$/.test(event.key) && !event.ctrlKey && !event.metaKey;
      if (!isAnywhere && !(isOutside && !isTyping(event.target))) return;
      event.preventDefault();
      open();
    };
    document.addEventListener("keydown", press);
    const stop = shortcutAsks.subscribe(open);
    return () => {
      document.removeEventListener("keydown", press);
      stop();
    };
  }, [open]);
  return (
    <Modal
      opened={opened}
      onClose={close}
      size="xl"
      title={t("title")}
      closeButtonProps={{ "aria-label": t("close") }}
    >
      <div className={classes.places}>
        {shortcutPlaces.map((place) => (
          <section key={place} aria-label={t(`place.${place}`)}>
            <h3 className={classes.place}>{t(`place.${place}`)}</h3>
            <dl className={classes.keys}>
              {shortcutsAt(place).map((name) => (
                <div key={name} className={classes.line}>
                  <dt>{t(`name.${name}`)}</dt>
                  <dd>
                    <kbd>{shortcuts[name].keys}</kbd>
                    {name === "help" && (
                      <>
                        {" "}
                        <kbd>?</kbd>
                      </>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={classes.note}>{t("mac")}</p>
    </Modal>
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches("input:not([type=checkbox], [type=radio]), textarea, select"));
