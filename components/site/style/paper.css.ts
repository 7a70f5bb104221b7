/** Zones and headlines that light each other without a script; a page with more stories is left to ours. */
const pairs = Array.from({ length: 24 }, (_, at) => `[data-n="${at + 1}"]`);
const zoneOf = (n: string) =>
  `.epaper:has(.titles ${n}:hover) .zones ${n} polygon,.epaper:has(.titles ${n} a:focus-visible) .zones ${n} polygon`;
const titleOf = (n: string) =>
  `.epaper:has(.zones ${n}:hover) .titles ${n} h2,.epaper:has(.zones ${n}:focus-visible) .titles ${n} h2`;

/**
 * 数字报: the page as it was printed beside its headlines, one under the other on a phone. On paper the headlines fill one
 * sheet and the picture the next, with room for the address under it on A4 and on Letter. The small sheets of its pages
 * never make the page longer than the picture: a paper of many pages has them in a strip that scrolls.
 */
export const paperCss = `
.epaper{display:grid;grid-template-columns:minmax(0,1fr)}
.epaper .head{text-align:center;position:relative}
.epaper .days{display:flex;flex-wrap:wrap;justify-content:center;gap:0 1.4rem;font:.875rem/1.6 var(--sans);color:var(--soft)}
.epaper .days a{padding:.5rem 0}
.epaper .days [aria-busy]{opacity:.6}
.strip{border-bottom:1px solid var(--hair);font-size:.875rem;min-width:0}
.strip ul{display:flex;gap:0 1.4rem;position:relative;overflow-x:auto;scrollbar-width:none;justify-content:safe center}
.strip a{display:block;padding:.6rem 0;white-space:nowrap}
.strip .thumb{display:none}
.strip [aria-current]{scroll-initial-target:nearest;color:var(--accent);box-shadow:inset 0 -2px var(--accent)}
.words{min-width:0}
.titles li{padding:.75rem 0;border-bottom:1px solid var(--hair)}
.titles h2{font-size:calc(var(--body)*.96);font-weight:500;line-height:1.5}
.titles .r-lead h2{font-size:calc(var(--body)*1.34);font-weight:700;line-height:1.36}
.titles .r-second-lead h2{font-size:calc(var(--body)*1.12);font-weight:700}
.titles .r-ear h2{font-weight:700}
.titles h2 a{display:block}
.titles .deck{font-size:calc(var(--body)*.84);line-height:1.6;color:var(--soft)}
.titles .sum{font-size:calc(var(--body)*.84);margin-top:.35rem}
.handy{border-top:1px solid var(--rule);margin-top:1rem;padding-top:.5rem;font:.875rem/1.7 var(--sans)}
.words>.handy:first-child{border:0;margin-top:0}
.handy .tools{display:flex;flex-wrap:wrap;gap:0 1.4rem;color:var(--soft)}
.sizes,.acts{display:flex;flex-wrap:wrap;gap:0 .2rem;align-items:center}
.sizes button,.acts button{padding:.45rem .4rem;min-width:1.9rem;line-height:1.5}
.sizes button:first-of-type{margin-left:.2rem}
.acts{gap:0 .6rem;margin-left:-.4rem}
.sizes [aria-pressed=true]{color:var(--ink);box-shadow:inset 0 -2px var(--accent)}
.acts .copy{min-width:4.6em}
@media (scripting:none){.handy .tools{display:none!important}}
.phone{color:var(--soft)}
.phone summary{padding:.45rem 0;cursor:pointer;width:max-content}
.qr{display:block;width:9.5rem;height:9.5rem;margin:.5rem 0}
.print{margin-top:.3rem;min-width:0}
.plate,.big{position:relative}
.plate{border:1px solid var(--rule);background:#fff}
.plate img{width:100%;background:#fff}
.zones{position:absolute;inset:0;width:100%;height:100%}
.zones polygon{fill:transparent;stroke:transparent;stroke-width:2px;vector-effect:non-scaling-stroke;stroke-linejoin:round}
.zones a{outline:0}
.zones a:hover polygon,.zones a:focus-visible polygon,.zones a:target polygon,.zones .lit polygon,
${pairs.map(zoneOf).join(",")}{fill:#a3201d14;stroke:#a3201d}
.zones a:target polygon{fill:#f6e7a85c}
.titles .lit h2,
${pairs.map(titleOf).join(",")}{color:var(--accent)}
.files{display:flex;flex-wrap:wrap;gap:0 1.6rem;justify-content:center;font:.875rem/1.6 var(--sans);color:var(--accent);margin-top:1rem}
.files a{padding:.5rem 0}
.epaper .turn{margin-top:1rem}
.plain .words{max-width:52rem;margin:0 auto;width:100%}
.viewer{width:100vw;height:100vh;height:100dvh;max-width:none;max-height:none;margin:0;padding:0;border:0;background:#2a2723;color:#fffefb;overflow:hidden}
.viewer[open]{display:flex;flex-direction:column}
.pan{flex:1;min-height:0;overflow:hidden;position:relative;touch-action:none;cursor:grab;user-select:none;-webkit-user-select:none}
.pan:active{cursor:grabbing}
.pan:focus-visible{outline-offset:-3px;outline-color:#fffefb}
.big{transform-origin:0 0;width:max-content}
.big .zones polygon{stroke-width:1px}
.big img{width:100%;height:100%;max-width:none;background:#fff}
.bar{display:flex;flex-wrap:wrap;align-items:center;justify-content:flex-end;gap:0 1.2rem;padding:.2rem 1rem calc(.2rem + env(safe-area-inset-bottom));font:.875rem/1.6 var(--sans)}
.bar span{margin-right:auto;color:#cfc8ba}
.bar button{min-width:2.75rem;min-height:2.75rem}
.bar button:disabled{color:#8f887c;cursor:default}
.bar :focus-visible{outline-color:#fffefb}
@media (max-width:44em){.bar{justify-content:space-between}.bar span{display:none}}
.window{position:fixed;inset:auto;margin:0;width:min(22rem,calc(100vw - 16px));padding:.2rem 1rem .4rem;border:1px solid var(--ink);background:var(--paper);color:var(--ink)}
.window .cal{margin:0 auto .3rem}
.window .cal caption{font-size:1rem}
.window .cal td{height:2.5rem}
.window .cal td a,.window .cal td span{min-height:2.5rem;padding-top:.45rem}
.window .cal td a+a{min-height:1.6rem;padding:0 0 .3rem}
.window .cal [aria-current]{background:var(--hair)}
.window .turn{margin:0;border:0;font-size:.875rem;line-height:1.5}
.window .turn a{padding:.5rem 0}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]) :is(.plate,.thumb){filter:brightness(.84)}}
[data-theme=dark] :is(.plate,.thumb){filter:brightness(.84)}
@media (min-width:64em){
.epaper:not(.plain){grid-template-columns:7rem minmax(0,1fr) 20rem;grid-template-rows:auto auto auto 1fr auto;gap:0 2rem;grid-template-areas:"head head head" "strip files words" "strip print words" "strip . words" "turn turn turn"}
.epaper:not(.plain)>.head{grid-area:head;display:flex;align-items:baseline;gap:0 1.4rem;padding-bottom:.5rem}
.epaper:not(.plain)>.head h1{order:-2;font-size:1.75rem}.epaper:not(.plain)>.head .meta{order:-1}.epaper:not(.plain)>.head .days{margin-left:auto}
.epaper:not(.plain)>.strip{grid-area:strip;border:0;margin-top:1.4rem;position:relative;min-height:20rem}
.epaper:not(.plain)>.words{grid-area:words;padding-top:.65rem}
.epaper:not(.plain)>.print{grid-area:print}
.epaper:not(.plain)>.files{grid-area:files;margin-top:.5rem}
.epaper:not(.plain)>.turn{grid-area:turn}
.epaper:not(.plain) .strip ul{display:grid;align-content:start;gap:1.1rem;position:absolute;inset:0 -.8rem 0 -2px;padding:2px .8rem 2px 2px;overflow:hidden auto;scrollbar-width:thin}
.epaper:not(.plain) .strip a{white-space:normal;padding:0;line-height:1.5;text-align:center}
.epaper:not(.plain) .strip .thumb{display:block;width:7rem;border:1px solid var(--rule);background:#fff;margin-bottom:.3rem}
.epaper:not(.plain) .strip [aria-current]{box-shadow:none}
.epaper:not(.plain) .strip [aria-current] .thumb{border-color:var(--accent);outline:1px solid var(--accent)}
.epaper:not(.plain) .handy .tools{display:block}
}
@media print{
.strip,.handy,.files,.viewer,.epaper .days{display:none!important}
.epaper{display:block}
.titles li{break-inside:avoid}
.titles h2,.print{break-after:auto}
.plate{border:0;break-inside:avoid}
.plate img{max-height:220mm;width:auto;margin:0 auto}
.zones{display:none}
}
`;
