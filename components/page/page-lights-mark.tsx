import { IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { PageLights } from "@/core/page/page-lights";
import classes from "./board.module.css";

const lights = ["text", "checks", "proofs"] as const;

/** Text, checks, proofs: each a word, a shape and a colour. */
export function PageLightsMark({ lights: on }: { lights: PageLights }) {
  const t = useTranslations("issues.light");
  return (
    <ul className={classes.lights} aria-label={t("label")}>
      {lights.map((light) => {
        const Icon = on[light] ? IconCircleCheck : IconCircleDashed;
        const words = t(on[light] ? `${light}Ready` : `${light}Open`);
        return (
          <li
            key={light}
            className={classes.light}
            data-ready={on[light] || undefined}
            title={words}
          >
            <Icon size={14} aria-hidden />
            <span aria-hidden>{t(light)}</span>
            <span className={classes.hidden}>{words}</span>
          </li>
        );
      })}
    </ul>
  );
}
