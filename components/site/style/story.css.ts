/** A story: one column at reading width, the way print sets it. */
export const storyCss = `
.story{max-width:38rem;margin:0 auto}
:root[data-size="1"] .story{max-width:42rem}:root[data-size="2"] .story{max-width:48rem}
.story header{margin-bottom:1.8rem}
.story .where{display:flex;flex-wrap:wrap;gap:0 .8em;margin-bottom:1rem;font:.875rem/1.6 var(--sans)}
.story .where>a:first-child{color:var(--accent);font-family:var(--sans)}
.story .where .meta{margin-left:auto}
.story .where time{color:inherit}
.story .where .onprint{font-family:var(--sans);color:var(--accent);margin-left:.4em;padding:.2rem 0}
.story .kicker{margin-bottom:.3rem}
.story h1{font-size:clamp(1.75rem,6.6vw,2.375rem);line-height:1.3;letter-spacing:.01em}
.story .deck{font-size:var(--body);line-height:1.6;color:var(--ink);margin-top:.5rem}
.story .series a{text-decoration:underline;text-decoration-color:var(--rule);text-decoration-thickness:1px;text-underline-offset:.25em}
.under{margin-top:1rem;padding-top:.5rem;border-top:1px solid var(--hair);display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1.5rem;font:.875rem/1.7 var(--sans)}
.byline{padding:.35rem 0;text-autospace:no-autospace}
.byline a{text-decoration:underline;text-decoration-color:var(--rule);text-decoration-thickness:1px;text-underline-offset:.25em}
.under .tools{display:flex;flex-wrap:wrap;gap:0 1.4rem;margin-left:auto;color:var(--soft)}
.sizes,.acts{display:flex;gap:.2rem;align-items:center}
.sizes button,.acts button{padding:.45rem .4rem;min-width:1.9rem;line-height:1.5}
.sizes [aria-pressed=true]{color:var(--ink);box-shadow:inset 0 -2px var(--accent)}
.acts button{min-width:4.6em}.acts .press{min-width:0}
@media (max-width:40em){.under{display:block}.under .tools{margin:0 0 0 -.05rem;justify-content:space-between;gap:0}.sizes button{padding:.45rem .25rem;min-width:1.75rem}}
.notice{border-top:1px solid var(--accent);border-bottom:1px solid var(--accent);padding:.6rem 0;margin-top:1rem;font:.875rem/1.75 var(--sans)}
.notice b{color:var(--accent);margin-right:.4em}
.notice time{color:var(--soft)}
.text{font-size:var(--body);line-height:1.85;hanging-punctuation:allow-end}
.text p{text-indent:2em;margin:0}
@media (min-width:34em){.text p{text-align:justify}}
.text h2,.text h3,.after h2{font-size:calc(var(--body)*1.08);line-height:1.5;margin:1.5em 0 .5em;text-align:center}
.text h3{font-size:var(--body)}
.text blockquote{margin:1.1em 0;padding-left:1.2em;border-left:1px solid var(--rule)}
.text ul,.text ol{margin:.6em 0 .6em 2em;padding-left:1.3em}
.text ul{list-style:disc}.text ol{list-style:decimal}
.text li p{text-indent:0}
.text .verse{text-indent:0;text-align:center;margin:1.2em 0}
.text hr{border:0;margin:1.6em 0;text-align:center}
.text hr::before{content:"\\2217\\2003\\2217\\2003\\2217";color:var(--soft)}
.text a{text-decoration:underline;text-decoration-color:var(--rule);text-underline-offset:.22em}
.text .pic{margin:1.6em 0}
.text .pic:first-child{margin-top:0}
.text .pic img{width:100%}
.text figcaption{font-size:.875rem;line-height:1.65;color:var(--soft);padding-top:.5rem;text-align:left}
.text figcaption .credit{display:inline-block}
.text .table{margin:1.4em 0;overflow-x:auto;font:.875rem/1.6 var(--sans)}
.text table{width:100%;border-collapse:collapse;border-top:2px solid var(--ink);border-bottom:1px solid var(--ink)}
.text caption{padding-bottom:.5rem;font-weight:700}
.text td,.text th{padding:.4rem .6rem;border-top:1px solid var(--hair);text-align:left;vertical-align:top;font-weight:400;min-width:4em}
.text th{font-weight:700}.text tr:first-child>th[scope^=col]{border-bottom:1px solid var(--rule)}
.text td p,.text th p,.story:lang(en) .text td p{text-indent:0;text-align:left}
.text td ul,.text td ol{margin:0;padding-left:1.3em}
.text .gallery{display:grid;grid-template-columns:1fr 1fr;gap:1.2rem 1rem;margin:1.6em 0;align-items:start}
.text .gallery .pic{margin:0}
.text .gallery>.pic:first-child:nth-last-of-type(odd),.text .gallery>figcaption{grid-column:1/-1}
.text .gallery>figcaption{padding-top:.6rem;border-top:1px solid var(--hair)}
@media (max-width:30em){.text .gallery{display:block}.text .gallery .pic+.pic{margin-top:1.2rem}}
.text .pullquote{margin:1.8em 0;padding:1rem 1.4em;border-top:1px solid var(--accent);border-bottom:1px solid var(--hair);text-align:center}
.text .pullquote blockquote{margin:0;padding:0;border:0}
.text .pullquote p{text-indent:0;text-align:center;font-size:calc(var(--body)*1.28);line-height:1.65;text-wrap:balance}
.text .pullquote figcaption{text-align:center}.text .pullquote figcaption::before{content:"——"}
.text .question{font-weight:700;margin-top:.9em}
.text .question .speaker{color:var(--accent)}
.text ruby{ruby-position:over}.text rt{font:.5em/1.2 var(--sans);color:var(--soft);user-select:none}
.text .embed{margin:1.4em 0;padding:.7rem 0;border-top:1px solid var(--hair);border-bottom:1px solid var(--hair);text-indent:0;text-align:left}
.text .embed .provider{display:block;font:.875rem/1.6 var(--sans);color:var(--soft)}
.text .note{font:.875rem/1 var(--sans);vertical-align:super}.text .note a{padding:0 .25em;color:var(--accent);text-decoration:none}
.footnotes{margin-top:2rem;padding-top:.8rem;border-top:1px solid var(--rule);font:.875rem/1.7 var(--sans)}
.text .footnotes ol{margin:0}
.salute{font-size:var(--body);line-height:1.85;margin-bottom:.2em}
.sign{font-size:var(--body);line-height:1.85;text-align:right;margin-top:1em}
.story:lang(en) .text{line-height:1.65;hyphens:auto;hanging-punctuation:none}
.story:lang(en) .text p{text-indent:1.4em}
.story:lang(en) .text>p:first-child,.story:lang(en) .text h2+p{text-indent:0}
.story:lang(en) .text p{text-align:left}
.k-verse .text p{text-align:center;text-indent:0}
.k-verse header,.k-verse .under{text-align:inherit}
.after{max-width:38rem;margin:2.6rem auto 0;font-size:var(--body)}
.after h2{margin:0;text-align:left;border-top:2px solid var(--ink);padding:.5rem 0 .4rem}
.after h2 a{color:var(--accent)}
.after li{border-top:1px solid var(--hair);padding:.55rem 0;line-height:1.55}
.after section{margin-top:2.2rem}
.after .turn{margin-top:0}
.after li[aria-current]{color:var(--soft)}
.after ol{counter-reset:part}
.gone{max-width:38rem;margin:3rem auto;text-align:center}
.gone h1{font-size:1.75rem;margin-bottom:1rem}
.gone .words{line-height:1.85;text-align:left;margin-top:1.2rem}
.gone .ways{display:flex;justify-content:center;gap:0 1.6rem;margin-top:2rem;border-top:1px solid var(--rule);padding-top:.6rem}
.gone .ways a{padding:.5rem 0;color:var(--accent)}
`;
