import { posix } from "node:path";
import { Fault } from "./fault.mjs";
import { readXml } from "./read-xml.mjs";

/**
 * Finds the parts of a document that are read, by the relations the package itself gives.
 *
 * @typedef {Awaited<ReturnType<typeof import("./package.mjs").openPackage>>} Package
 * @typedef {{ type: string, target: string, isOutside: boolean }} Relation
 * @param {Package} opened
 */
export async function readParts(opened) {
  const { entries } = opened;
  if (entries.has("content.xml") && !entries.has("[Content_Types].xml"))
    return readOpenDocument(opened);
  await demandNoMacros(opened);
  const top = await relationsOf(opened, "");
  const document = targetOf(top, "officeDocument");
  if (!document || !entries.has(document)) throw new Fault("word-not-a-document");
  const relations = await relationsOf(opened, document);
  const read = async (name, from = relations) => {
    const part = targetOf(from, name);
    return part && entries.has(part) ? readPart(opened, part) : null;
  };
  const tree = await readPart(opened, document);
  if (tree.name !== "w:document") throw new Fault("word-not-a-document");
  return {
    is: "word",
    file: {
      document: tree,
      styles: await read("styles"),
      numbering: await read("numbering"),
      footnotes: await read("footnotes"),
      endnotes: await read("endnotes"),
      comments: await read("comments"),
      commentsExtended: await read("commentsExtended"),
      custom: await read("custom-properties", top),
      relations: Object.fromEntries(
        [...relations].map(([id, { target, isOutside }]) => [id, { target, isOutside }]),
      ),
    },
    media: mediaIn(entries, relations),
  };
}

/** LibreOffice's own form (.odt). @param {Package} opened */
async function readOpenDocument(opened) {
  const { entries } = opened;
  if (entries.has("META-INF/manifest.xml")) {
    const manifest = await readPart(opened, "META-INF/manifest.xml");
    if (JSON.stringify(manifest).includes('encryption-data"')) throw new Fault("word-encrypted");
  }
  if ([...entries.keys()].some((name) => name.startsWith("Basic/") && /\.xml$/.test(name)))
    throw new Fault("word-has-macros");
  const content = await readPart(opened, "content.xml");
  const styles = entries.has("styles.xml") ? await readPart(opened, "styles.xml") : null;
  const media = Object.fromEntries(
    [...entries].filter(([name, { uncompressedSize }]) => isPicture(name) && uncompressedSize > 0),
  );
  return { is: "open", content, styles, media };
}

const isPicture = (name) => /^Pictures\/[^/]+$/.test(name);

/** @param {Package} opened */
async function demandNoMacros(opened) {
  if (!opened.entries.has("[Content_Types].xml")) throw new Fault("word-not-a-document");
  const types = await readPart(opened, "[Content_Types].xml");
  if (JSON.stringify(types).includes("macroEnabled")) throw new Fault("word-has-macros");
}

/** @param {Package} opened @param {string} part */
function readPart(opened, part) {
  const entry = opened.entries.get(part);
  if (!entry) throw new Fault("word-not-a-document");
  return readXml(() => opened.streamOf(entry));
}

/**
 * @param {Package} opened
 * @param {string} part "" for the package itself
 * @returns {Promise<Map<string, Relation>>}
 */
async function relationsOf(opened, part) {
  const folder = posix.dirname(part);
  const name = posix.join(folder, "_rels", `${posix.basename(part)}.rels`);
  if (!opened.entries.has(name)) return new Map();
  const tree = await readPart(opened, name);
  return new Map(
    tree.children
      .filter((child) => typeof child !== "string")
      .map(({ attrs }) => {
        const isOutside = attrs.TargetMode === "External";
        const target = isOutside ? (attrs.Target ?? "") : within(folder, attrs.Target ?? "");
        return [attrs.Id ?? "", { type: attrs.Type ?? "", target, isOutside }];
      }),
  );
}

/** A part's name from the relation of another: from the folder of that one, or from the top. */
const within = (folder, target) =>
  target.startsWith("/") ? target.slice(1) : posix.normalize(posix.join(folder, target));

/** @param {Map<string, Relation>} relations @param {string} kind */
const targetOf = (relations, kind) =>
  [...relations.values()].find(({ type, isOutside }) => !isOutside && type.endsWith(`/${kind}`))
    ?.target;

/** Pictures the text may show. */
function mediaIn(entries, relations) {
  return Object.fromEntries(
    [...relations.values()].flatMap(({ type, target, isOutside }) => {
      const entry = type.endsWith("/image") && !isOutside && entries.get(target);
      return entry ? [[target, entry]] : [];
    }),
  );
}
