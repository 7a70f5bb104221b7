/** On paper: the words, the pictures, the address and the day; nothing to press. */
export const printCss = `
@media print{
@page{margin:18mm 16mm}
:root:root:root{--ink:#000;--paper:#fff;--soft:#333;--rule:#999;--hair:#ccc;--accent:#000;--body:11pt;color-scheme:light}
body{font-size:10.5pt}
.top,.nav,.skip,.after,.turn,.foot,.pager,.seek,.tools,.ways,.all-months{display:none!important}
.prints{display:block;border-top:1px solid #999;margin-top:2em;padding-top:.6em;font:8.5pt/1.6 var(--sans);overflow-wrap:anywhere}
.name{border:0}
.wrap{padding:0}
.text img{max-height:60vh;width:auto;max-width:100%}
.story,.list{max-width:none}
.text .table{overflow:visible}
.text .embed a::after{content:" " attr(href);font:8.5pt/1.6 var(--sans);overflow-wrap:anywhere}
h1,h2,h3,figure{break-inside:avoid;break-after:avoid}
.text tr{break-inside:avoid}
.text .gallery{break-inside:auto}
}
@media (prefers-reduced-motion:no-preference){a,button{transition:color .12s}}
`;
