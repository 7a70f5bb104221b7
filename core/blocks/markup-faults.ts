/** Every tag a printed body may hold, and its attributes. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  p: ["class"],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  blockquote: [],
  ul: [],
  ol: ["start"],
  li: ["id"],
  hr: [],
  br: [],
  strong: ["class"],
  em: [],
  span: ["class", "lang"],
  sup: ["class"],
  figcaption: [],
  figure: ["class"],
  a: ["href", "rel", "id", "role", "aria-label"],
  img: ["src", "srcset", "sizes", "alt", "width", "height", "loading", "decoding"],
  section: ["class", "role", "aria-label"],
  div: ["class", "role", "tabindex", "aria-label"],
  table: [],
  caption: [],
  tbody: [],
  tr: [],
  th: ["scope", "colspan", "rowspan"],
  td: ["colspan", "rowspan"],
  ruby: [],
  rt: [],
  rp: [],
};
const voids = new Set(["hr", "br", "img"]);
const classes = new Set([
  "pic",
  "credit",
  "verse",
  "note",
  "footnotes",
  "table",
  "gallery",
  "pullquote",
  "question",
  "answer",
  "speaker",
  "embed",
  "provider",
]);
const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>`]*")*)>/g;

/**
 * What is wrong with markup that should be a printed body: anything but the few tags and quoted attributes
 * above, an address of another protocol, a class of nobody's, an unclosed tag. Empty when it is clean. A
 * stricter reading than a browser's: what it cannot read at all it reports.
 */
export function markupFaults(markup: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const rest = markup.replace(tag, (_all, slash: string, name: string, attributes: string) => {
    if (slash) {
      if (open.pop() !== name || attributes) faults.push(`</${name}> closes nothing`);
    } else {
      faults.push(...tagFaults(name, attributes));
      if (!voids.has(name)) open.push(name);
    }
    return "";
  });
  if (/[<>"'`]|(?![\t\n])\p{Cc}/u.test(rest))
    faults.push(`stray mark in ${JSON.stringify(rest.slice(0, 80))}`);
  if (/&(?!(?:amp|lt|gt|quot|#39|#96);)/.test(rest)) faults.push("bare ampersand");
  return [...faults, ...open.map((name) => `<${name}> is not closed`)];
}

function tagFaults(name: string, attributes: string): string[] {
  const known = allowed[name];
  if (!known) return [`<${name}> is no tag of a story`];
  return [...attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)].flatMap(
    ([, attribute = "", value = ""]) => {
      if (!known.includes(attribute)) return [`<${name} ${attribute}> is not allowed`];
      if (attribute === "class" && !classes.has(value)) return [`class ${value}`];
      if (attribute === "href" && !/^(?:https?:\/\/|mailto:|#)/i.test(value))
        return [`href ${value}`];
      if (
        attribute === "src" &&
        !/^(?:https?:\/\/|\.{0,2}\/(?!\/)|[\w%.~-]+(?:[/?#]|$))/i.test(value)
      )
        return [`src ${value}`];
      return [];
    },
  );
}
