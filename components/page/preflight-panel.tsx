import { IconCircleCheck } from "@tabler/icons-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import classes from "./board.module.css";
import type { SaidFault } from "./room-view";

/** Everything that keeps the issue from 付印, each line a link to where it can be mended. */
export function PreflightPanel({ faults }: { faults: readonly SaidFault[] }) {
  const t = useTranslations("issues.preflight");
  return (
    <section
      className={classes.preflight}
      id="preflight"
      aria-labelledby="preflight-title"
      tabIndex={-1}
    >
      <details open={faults.length <= 12}>
        <summary>
          <h2 className={classes.poolTitle} id="preflight-title">
            {t("title")}{" "}
            <span className={classes.count}>
              {faults.length === 0 ? t("clean") : t("count", { count: faults.length })}
            </span>
          </h2>
        </summary>
        {faults.length === 0 ? (
          <p className={classes.clean}>
            <IconCircleCheck size={16} aria-hidden /> {t("ready")}
          </p>
        ) : (
          <ul className={classes.faults}>
            {faults.map((fault, index) => (
              <li key={index} data-code={fault.code}>
                <span className={classes.folio}>
                  {fault.pageNumber === null ? "·" : String(fault.pageNumber).padStart(2, "0")}
                </span>
                <span>
                  {fault.message}{" "}
                  {fault.href !== null && (
                    <Link prefetch={false} href={fault.href}>
                      {t(`go.${fault.target}`)}
                    </Link>
                  )}
                </span>
              </li>
            ))}
          </ul>
        )}
      </details>
    </section>
  );
}
