/** The strip that reads aloud, at the foot of the window, and the sentence it reads. */
export const listenCss = `
::highlight(reading){background-color:var(--mark);color:inherit}
.player{position:fixed;inset:auto 0 0;z-index:2;display:flex;flex-wrap:wrap;align-items:center;justify-content:center;gap:0 1.4rem;padding:.35rem 1rem calc(.35rem + env(safe-area-inset-bottom));background:var(--paper);border-top:1px solid var(--ink);font:.875rem/1.6 var(--sans)}
.player .line{color:var(--soft);min-width:4em;text-align:center;font-variant-numeric:tabular-nums}
.player .keys{display:flex;flex-wrap:wrap;align-items:center;justify-content:center;gap:0 1.2rem}
.player button{padding:.55rem 0;min-height:2.75rem}
.player button:hover{text-decoration:underline;text-underline-offset:.2em}
.player [data-act=pause]{min-width:3.4em;font-weight:700;color:var(--accent)}
.player select{font:inherit;color:inherit;background:var(--paper);border:0;border-bottom:1px solid var(--rule);border-radius:0;padding:.3rem 0}
@media (max-width:34em){.player{padding-left:.5rem;padding-right:.5rem}.player .keys{gap:0 .9rem}}
.listening body{padding-bottom:6rem}
@media print{.player{display:none}}
`;
