/** The band over a story that readers do not have yet. It stays in sight: whoever passes the page on passes it on too. */
export const draftCss = `
.draft{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;justify-content:center;align-items:baseline;gap:0 1em;padding:.5rem 1rem;background:var(--ink);color:var(--paper);font:.875rem/1.6 var(--sans)}
.draft b{letter-spacing:.12em}
@media print{.draft{position:static;border:1px solid}}
`;
