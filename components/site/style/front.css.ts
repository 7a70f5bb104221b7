/** The front page: sizes follow the editors' order, hairlines divide. */
export const frontCss = `
.lead .photo,.block .photo{width:100%}
.lead .photo{margin-top:.9rem}
.block .photo{margin-bottom:.8rem;aspect-ratio:4/3;object-fit:cover}
.lead h2{font-size:clamp(1.75rem,6.4vw,2.25rem);line-height:1.28;margin:.15rem 0 .3rem;letter-spacing:.01em}
.deck{font-size:1.0625rem;line-height:1.6;color:var(--soft);text-wrap:balance}
.lead .sum{margin-top:.6rem}
.pictured{margin-top:1.4rem;border-top:1px solid var(--rule);padding-top:1.3rem}
.pictured .photo{width:100%}
.pictured h2{font-size:1.375rem;line-height:1.38;margin-top:.7rem}
.unopened{max-width:34rem;margin:clamp(2rem,10vh,6rem) auto;text-align:center}
.unopened h2{font-size:clamp(1.75rem,6vw,2.5rem);letter-spacing:.08em;margin-bottom:1.2rem}
.unopened p{line-height:1.85;color:var(--soft);text-wrap:balance}
.second{border-top:1px solid var(--rule);margin-top:1.4rem;padding-top:1.2rem}
.second h2{font-size:1.375rem;line-height:1.38}
.second .sum{margin-top:.35rem;font-size:.9375rem}
.papers{border-top:3px double var(--ink);border-bottom:1px solid var(--ink);margin:2rem 0 1.8rem;padding:.9rem 0 1.1rem}
.papers>h2{font:700 .9375rem/1.6 var(--sans);margin-bottom:.7rem}
.papers>h2 a{color:var(--accent)}.papers .more{font-weight:400;margin-left:.8em}
.sheets{display:grid;grid-template-columns:repeat(2,1fr);gap:1rem}
.sheet{height:100%;border:1px solid var(--rule);min-height:11rem;overflow:hidden;padding:.6rem .7rem;display:block;color:inherit}
.sheet:hover{text-decoration:none;border-color:var(--ink)}
.sheet b{display:flex;justify-content:space-between;gap:.5em;font:500 .75rem/1.6 var(--sans);border-bottom:1px solid var(--ink);padding-bottom:.3rem;margin-bottom:.4rem}
.sheet .t{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;font-size:.8125rem;line-height:1.5;padding:.25rem 0;border-bottom:1px solid var(--hair)}
.sheet .t:last-child{border:0}
.sheet .big{font-size:1rem;font-weight:700;line-height:1.4;-webkit-line-clamp:3}
.block{border-top:2px solid var(--ink);padding:.5rem 0 1.9rem}
.block>h2{font:700 .9375rem/1.6 var(--sans);margin-bottom:.7rem}
.block>h2 a{color:var(--accent)}
.block .first h3{font-size:1.25rem;line-height:1.42;margin:.1rem 0 .3rem}
.block .sum{font-size:.9375rem}
.block li{border-top:1px solid var(--hair);padding:.6rem 0 .55rem;line-height:1.55}
.block .first+ul{margin-top:.85rem}
.block li h3{font-size:1rem;font-weight:500;line-height:1.55}
@media (min-width:50em){
.sheets{grid-template-columns:repeat(4,1fr);gap:1.25rem}
.opening{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,1fr);gap:0 2.5rem}
.lead h2{font-size:2.625rem}
.seconds{border-left:1px solid var(--rule);padding-left:1.6rem;margin-left:-.9rem}
.second:first-child{border:0;margin:0;padding:0}
.blocks{columns:2;column-gap:2.5rem;column-rule:1px solid var(--hair)}
.block{break-inside:avoid}
}
@media (min-width:64em){.blocks{columns:3}.lead h2{font-size:2.875rem}}
@media (max-width:22em){.sheets{grid-template-columns:1fr}.sheet{min-height:0}}
`;
