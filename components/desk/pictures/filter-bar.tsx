"use client";

import { TextInput } from "@mantine/core";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type LibraryQuery, libraryAddress } from "./library-query";
import classes from "./pictures.module.css";

const filters = ["", "incomplete", "expired", "mine"] as const;

/** Words to search for, filters, and the sets: each an address of its own. */
export function FilterBar({
  query,
  sets,
}: {
  query: LibraryQuery;
  sets: readonly { readonly id: string; readonly name: string; readonly count: number }[];
}) {
  const t = useTranslations("pictures");
  const router = useRouter();
  const { text, only, set } = query;
  return (
    <div className={classes.filters}>
      <search>
        <form
          action="/desk/pictures"
          onSubmit={(event) => {
            event.preventDefault();
            const typed = String(new FormData(event.currentTarget).get("q") ?? "");
            router.push(libraryAddress({ text: typed, only, set }));
          }}
        >
          <TextInput
            name="q"
            type="search"
            aria-label={t("search")}
            placeholder={t("search")}
            defaultValue={text}
            key={text}
          />
        </form>
      </search>
      <nav aria-label={t("filters")}>
        {filters.map((filter) => (
          <Link
            key={filter}
            href={libraryAddress({ text, only: filter, set })}
            aria-current={filter === only ? "true" : undefined}
          >
            {t(`only.${filter || "all"}`)}
          </Link>
        ))}
      </nav>
      {sets.length > 0 && (
        <nav aria-label={t("sets")}>
          {sets.map(({ id, name, count }) => (
            <Link
              key={id}
              href={libraryAddress({ text, only, set: id === set ? "" : id })}
              aria-current={id === set ? "true" : undefined}
            >
              {name} <small>{count}</small>
            </Link>
          ))}
        </nav>
      )}
    </div>
  );
}
