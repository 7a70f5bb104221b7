import { apostropheWidth } from "@/core/layout/glyph-width";
import { spanChars, typeArea } from "@/core/layout/grid";
import type { PageFormat } from "@/core/layout/page-format";
import { mmOf, slugPt } from "@/core/paper/slug";

/** A typeface file: where the press fetches it. */
export interface PressFace {
  readonly family: "Body" | "Sans";
  readonly weight: number;
  readonly src: string;
  /** Characters it is for; left out, all that it has. */
  readonly only?: string;
}

/**
 * What a page looks like. Body text is set as copy-fit measured it (decision 026): who changes its face, spacing or
 * breaking here measures again. All sizes are ems of the body, so that the page is exact at any scale.
 */
export function pressStyle(
  format: PageFormat,
  faces: readonly PressFace[],
  hasMarks = false,
): string {
  const { left, top } = typeArea(format);
  const slug = hasMarks ? mmOf(slugPt) : 0;
  const leaf = { width: format.widthMm + 2 * slug, height: format.heightMm + 2 * slug };
  const row = format.leadingPt / format.bodyPt;
  return `${faces.map(fontFace).join("")}
@page{size:${leaf.width}mm ${leaf.height}mm;margin:0}
*{box-sizing:border-box;margin:0;padding:0}
html{background:#fff;color:#111;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{font:${format.bodyPt}pt/${row} "Body",serif;text-rendering:geometricPrecision;text-autospace:no-autospace;text-spacing-trim:normal;line-break:strict;overflow-wrap:anywhere;hyphens:none;orphans:1;widows:1}
.sheet{position:relative;width:${format.widthMm}mm;height:${format.heightMm}mm;overflow:hidden}
.sheet+.sheet,.leaf+.leaf{break-before:page}
.leaf{position:relative;width:${leaf.width}mm;height:${leaf.height}mm;overflow:hidden}
.leaf .sheet{position:absolute;left:${slugPt}pt;top:${slugPt}pt}
.mark{position:absolute;border:0 solid #000}
.grid{position:absolute;left:${left}mm;top:${top}mm;width:${spanChars(format, format.columns)}em;display:grid;grid-template-columns:repeat(${format.columns},${format.columnChars}em);column-gap:${format.gutterChars}em;grid-template-rows:repeat(${format.rows},${row}em)}
.box{position:relative;min-width:0;min-height:0}
.part{position:absolute}
.flow{overflow:hidden;column-fill:auto;text-align:justify;text-justify:inter-character}
.flow .subhead{font-weight:700;text-align:center}
.flow .signature{text-align:right}
.flow:not(:lang(zh)),.flow:not(:lang(zh)) .goes-on{text-align:left;text-align-last:auto}
.flow :is(.credits,.verse){text-align:left}
.flow .goes-on{text-align-last:justify}
.flow .jump{text-align:right;font-family:"Sans",sans-serif}
.kicker p,.deck p,.headline h2{white-space:nowrap;text-spacing-trim:normal}
.kicker span,.deck span,.headline span{display:block}
.kicker{font-family:"Sans",sans-serif;font-weight:500}
.deck{font-family:"Sans",sans-serif;color:#333}
:is(.scale-3,.scale-4,.scale-5):not(.upright) .deck{translate:0 -.2em}
.headline h2{font-weight:900}
.scale-1 .headline h2,.framed .headline h2{font-family:"Sans",sans-serif;font-weight:700}
.story:not(:lang(zh)) h2{font-feature-settings:"palt","pwid"}
.centred .kicker,.centred .headline,.centred .deck{text-align:center}
.upright .kicker,.upright .headline,.upright .deck{writing-mode:vertical-rl}
i.name,i.figure,i.apostrophe,i.quote{font-style:normal}
i.name{white-space:nowrap}
i.figure{text-combine-upright:all}
i.quote{font-feature-settings:"halt";text-spacing-trim:space-all}
i.apostrophe{font-feature-settings:"halt";letter-spacing:${apostropheWidth - 0.5}em}
.frame{position:absolute;inset:0 0 ${row}em 0}
.lined .frame{border:.75pt solid #111}
.ruled .frame{border-top:2pt solid #111}
.window{position:absolute;overflow:hidden;background:#ddd}
.window img{position:absolute;left:0;top:0;width:100%;height:100%;object-fit:cover;max-width:none}
figcaption{position:absolute;font:400 1em/1 "Sans",sans-serif;padding-top:.3em;overflow:hidden}
figcaption span{font-size:.83em;line-height:1.25;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
figcaption small{font-size:1em;color:#555;margin-left:.5em}
i.down{position:relative;left:-${format.gutterChars / 2}em;width:0;border-left:.4pt solid #777}
i.across{align-self:center;border-top:.4pt solid #777}
.nameplate{display:flex;flex-direction:column;padding-bottom:${row}em}
.plate{flex:1;display:flex;justify-content:space-between;align-items:center;gap:1.5em;min-height:0}
.title{flex:1;text-align:center}
.title h1{font-weight:900;line-height:1.15;color:#a5171c;white-space:nowrap;letter-spacing:.06em;margin-right:-.06em}
.title p{font:500 1em/1.3 "Sans",sans-serif;letter-spacing:.42em;margin-right:-.42em;text-transform:uppercase;color:#333}
.facts{flex:none;display:flex;flex-direction:column;gap:.25em;border-left:.75pt solid #a5171c;padding-left:1em;font:400 .92em/1.45 "Sans",sans-serif}
.facts strong{font-weight:700;font-size:1.35em}
.facts b{font-weight:700;color:#a5171c}
.strip{display:flex;justify-content:space-between;gap:1em;border-top:1.5pt solid #a5171c;border-bottom:.5pt solid #a5171c;font:400 .83em/1.9 "Sans",sans-serif;white-space:nowrap;overflow:hidden}
.strip span+span{margin-left:1.2em}
.folio{padding-bottom:${row}em}
.folio div{height:100%;display:flex;align-items:flex-end;justify-content:space-between;gap:1em;border-bottom:1.5pt solid #111;padding-bottom:.35em;font:400 .92em/1.2 "Sans",sans-serif}
.folio .name{display:flex;align-items:baseline;gap:.5em;min-width:0}
.folio b,.folio div>span:not(.name){flex:none;white-space:nowrap}
.folio b{font-weight:700;font-size:2.6em;line-height:.9}
.folio strong{font-weight:700;font-size:1.7em;line-height:1}
.folio .paper{font-family:"Body",serif;font-weight:900;font-size:1.35em}
.banner{padding-bottom:${row}em}
.banner p{height:100%;display:flex;align-items:center;justify-content:center;background:#a5171c;color:#fff;font:700 2em/1 "Sans",sans-serif;letter-spacing:.3em;white-space:nowrap;overflow:hidden}
.ad div{position:absolute;inset:0;border:.75pt solid #111;overflow:hidden;display:flex;align-items:center;justify-content:center}
.ad p{font:700 2em/1.3 "Sans",sans-serif;text-align:center}
.ad img{width:100%;height:100%;object-fit:cover}
.ad small{position:absolute;right:0;top:0;background:#fff;font:400 .75em/1.4 "Sans",sans-serif;padding:0 .4em;border:solid #111;border-width:0 0 .5pt .5pt}
.rule::after{content:"";position:absolute;left:0;right:0;top:50%;border-top:.5pt solid #111}
.rule.double::after{border-top:2.25pt double #111}
.rule.thick::after{border-top-width:2pt}
.rule.dotted::after{border-top:1.5pt dotted #111}
.rule.wave::after{border:0;top:calc(50% - .4em);text-decoration:overline wavy .5pt #111;content:"";height:.8em;background:radial-gradient(circle at .4em .1em,transparent .3em,#111 .3em,#111 .36em,transparent .38em) 0 0/.8em .8em repeat-x}
.free{overflow:hidden}
.free p{text-align:justify;text-justify:inter-character}
.free.large p{font-weight:900;line-height:${row}}
.contents div{position:absolute;inset:0 0 ${row}em 0;border-top:1.5pt solid #a5171c;border-bottom:.5pt solid #a5171c;overflow:hidden;font-family:"Sans",sans-serif;padding-top:.3em}
.contents h2{font-size:1.17em;line-height:1.4;color:#a5171c}
.contents ul{list-style:none}
.contents ul{display:flex;flex-direction:column;gap:.35em}
.contents li{display:flex;flex-direction:column;border-top:.4pt dotted #777;padding-top:.3em;line-height:1.35}
.contents li span{font-weight:700;font-size:1.17em;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.contents small{flex:none;font-size:.83em;color:#555}`;
}

/** The rule that names a typeface. */
export const fontFace = ({ family, weight, src, only }: PressFace): string =>
  `@font-face{font-family:"${family}";font-weight:${weight};src:url("${src}")${only ? `;unicode-range:${[...only].map(codePoint).join()}` : ""}}`;

const codePoint = (char: string): string => `U+${char.codePointAt(0)?.toString(16)}`;
