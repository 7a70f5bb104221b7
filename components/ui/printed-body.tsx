import classes from "./printed-body.module.css";

/**
 * The one place where HTML enters a desk screen: what `renderBody` made of a checked body, with every text
 * escaped and only known elements (biome.json allows it here and nowhere else).
 */
export function PrintedBody({ html, className }: { html: string; className?: string | undefined }) {
  const names = className ? `${classes.printed} ${className}` : classes.printed;
  return <div className={names} dangerouslySetInnerHTML={{ __html: html }} />;
}
