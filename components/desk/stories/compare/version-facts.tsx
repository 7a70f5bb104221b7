import { type VersionEntry, VersionWords } from "@/components/desk/stories/version-words";
import classes from "./compare.module.css";

/** Who made the two texts that are compared, when and why; null for words that are no version. */
export function VersionFacts({
  of,
  timeZone,
}: {
  of: readonly { readonly label: string; readonly version: VersionEntry | null }[];
  timeZone: string;
}) {
  return (
    <div className={classes.versions}>
      {of.map(({ label, version }, index) => (
        <div key={index} className={classes.version}>
          <strong>{label}</strong>
          {version && <VersionWords version={version} timeZone={timeZone} />}
        </div>
      ))}
    </div>
  );
}
