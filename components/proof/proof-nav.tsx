import Link from "next/link";
import { useTranslations } from "next-intl";
import classes from "@/components/page/board.module.css";
import type { ProofNeed } from "@/core/paper/page-needs";

/** The pages of the issue, and which of them need a proof. */
export function ProofNav({
  issueId,
  pages,
  here,
  needs,
}: {
  issueId: string;
  pages: readonly { readonly id: string; readonly number: number; readonly name: string }[];
  /** Id of the page on the screen. */
  here: string;
  needs: ReadonlyMap<string, ProofNeed>;
}) {
  const t = useTranslations("issues");
  const words = useTranslations("proofs.need");
  return (
    <nav className={classes.pageNav} aria-label={t("proof.pages")}>
      <Link href={`/desk/issues/${issueId}`}>{t("proof.backToIssue")}</Link>
      {pages.map(({ id, number, name }) => {
        const need = needs.get(id) ?? "none";
        return (
          <span key={id}>
            <Link
              href={`/desk/issues/${issueId}/pages/${number}`}
              aria-current={id === here ? "page" : undefined}
            >
              {t("pageName", { page: number, name })}
            </Link>
            {need !== "none" && <small className={classes.need}>{words(need)}</small>}
          </span>
        );
      })}
    </nav>
  );
}
