/**
 * The one place where HTML enters a desk screen: what `renderBody` made of a checked body, with every text
 * escaped and only known elements (biome.json allows it here and nowhere else).
 */
export function PrintedBody({ html, className }: { html: string; className?: string | undefined }) {
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
