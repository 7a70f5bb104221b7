/** Sections, names, series, issues, the calendar and search. */
export const listCss = `
.head{border-bottom:1px solid var(--ink);padding-bottom:.7rem;margin-bottom:.4rem}
.head h1{font-size:clamp(1.5rem,5vw,2rem)}
.list{max-width:46rem;margin:0 auto}
.item{padding:1.15rem 0;border-bottom:1px solid var(--hair)}
.item:last-of-type{border-bottom:0}
.item h2,.item h3{font-size:1.25rem;line-height:1.42}
.item .sum{margin:.3rem 0 .25rem;font-size:.9375rem}
.item.with{display:grid;grid-template-columns:minmax(0,1fr) min(8rem,32%);gap:0 1.2rem}
.item.with .photo{aspect-ratio:4/3;object-fit:cover;width:100%}
@media (min-width:44em){.item.with{grid-template-columns:minmax(0,1fr) 12rem}}
.item .deck{font-size:1rem;line-height:1.6;color:var(--soft);margin-top:.15rem}
.onpage .r-lead h2{font-size:clamp(1.5rem,5.4vw,2rem);line-height:1.32}
.onpage .r-second-lead h2{font-size:1.5rem}
.onpage .r-lead .photo{margin:.8rem 0;width:100%}
.pager.turn{display:flex;align-items:center;justify-content:space-between;gap:1rem;border:0;margin-top:.5rem;font:.875rem/1.6 var(--sans);color:var(--soft)}
.pager a{color:var(--accent)}
.pager a[rel=next]:only-child{margin-left:auto}
.issue .pages{display:grid;gap:2.2rem 2.5rem}
@media (min-width:50em){.issue .pages{grid-template-columns:1fr 1fr}}
.leaf{border-top:2px solid var(--ink);padding-top:.45rem}
.leaf>h2{font:700 .9375rem/1.6 var(--sans);display:flex;justify-content:space-between;gap:1em;border-bottom:1px solid var(--rule);padding-bottom:.4rem}
.leaf>h2 a:first-child{color:var(--accent)}
.leaf>h2 small{font-weight:400;font-size:.75rem;color:var(--soft)}
.banner{text-align:center;font-size:.9375rem;letter-spacing:.3em;padding:.5rem 0;border-bottom:1px solid var(--hair);color:var(--accent)}
.leaf li{padding:.65rem 0;border-bottom:1px solid var(--hair)}
.leaf li:last-child{border:0}
.leaf h3{font-size:1.0625rem;font-weight:500;line-height:1.5}
.leaf .r-lead h3{font-size:1.5rem;font-weight:700;line-height:1.36}
.leaf .r-second-lead h3{font-size:1.25rem;font-weight:700}
.leaf .r-ear h3{font-weight:700}
.leaf .deck{font-size:.9375rem}
.leaf.seen{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:0 1.4rem;align-content:start}
.leaf.seen>:is(h2,.banner){grid-column:1/-1}
.leaf .small{padding-top:.9rem}
.leaf .thumb{border:1px solid var(--rule);background:#fff}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]) .thumb{filter:brightness(.84)}}[data-theme=dark] .thumb{filter:brightness(.84)}
.head .files{display:flex;flex-wrap:wrap;gap:0 1.6rem;font:.875rem/1.6 var(--sans);color:var(--accent)}.head .files a{padding:.4rem 0 0}
.cal{width:100%;max-width:30rem;margin:1rem auto;border-collapse:collapse;font-family:var(--sans);text-align:center;table-layout:fixed}
.cal caption{font:700 1.25rem/2 var(--serif);text-autospace:no-autospace}
.cal th{font-size:.75rem;font-weight:400;color:var(--soft);padding:.5rem 0;border-bottom:1px solid var(--rule)}
.cal td{border-bottom:1px solid var(--hair);height:3.4rem;vertical-align:top;color:var(--soft);padding:0;font-variant-numeric:tabular-nums}
.cal td a{display:block;min-height:3.4rem;padding-top:.5rem;color:var(--accent);font-weight:700}
.cal td .newest{box-shadow:inset 0 -2px var(--accent)}
.cal abbr{text-decoration:none}
.cal td a:hover{background:var(--hair);text-decoration:none}
.cal td a+a{min-height:1.8rem;padding:0 0 .4rem;font-weight:400;font-size:.75rem}
.cal td span{display:block;padding-top:.5rem}
.months{columns:2;column-gap:2rem;max-width:30rem;margin:0 auto}
@media (min-width:44em){.months{columns:3}}
.months li{display:flex;justify-content:space-between;padding:.45rem 0;border-bottom:1px solid var(--hair);break-inside:avoid}
.calendar .turn{max-width:30rem;margin:1.5rem auto 0}
.all-months{max-width:30rem;margin:2.4rem auto 0}
.all-months h2{font:700 .9375rem/1.6 var(--sans);border-top:2px solid var(--ink);padding:.5rem 0 .4rem}
.all-months small{color:var(--soft);font-family:var(--sans)}
.months [aria-current]{color:var(--accent)}
.gone-line{color:var(--soft)}
.results h2{font:700 .9375rem/1.6 var(--sans);padding-top:1.2rem}
.seek .acts{display:flex;align-items:center;gap:1.4rem}
.seek .acts a{color:var(--accent);padding:.5rem 0}
.seek{display:grid;gap:.9rem 1.2rem;grid-template-columns:repeat(2,minmax(0,1fr));padding:1.2rem 0 1.4rem;border-bottom:1px solid var(--rule);font-size:.875rem}
@media (min-width:44em){.seek{grid-template-columns:repeat(4,minmax(0,1fr))}}
.seek .wide{grid-column:1/-1}
.seek label{display:block;color:var(--soft);font-size:.75rem;line-height:1.6}
.seek input,.seek select{width:100%;padding:.45rem 0;border:0;border-bottom:1px solid var(--ink);background:var(--paper);color:inherit;font:inherit;border-radius:0;min-height:2.6rem}
.seek .wide input{font:1.25rem/1.5 var(--serif)}
.seek small{color:var(--soft)}
.seek button{border:1px solid var(--ink);padding:.55rem 1.6rem;justify-self:start}
.seek button:hover{background:var(--ink);color:var(--paper)}
`;
