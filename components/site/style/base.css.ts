/**
 * Ink, paper, type and the frame around every page. Small type of the frame and of a story has one size and weight:
 * every other is one more font for a cheap phone to find before it can show the text.
 */
export const baseCss = `
:root{--ink:#161412;--paper:#fffefb;--soft:#5c564d;--rule:#c9c3b7;--hair:#e2ddd2;--accent:#a3201d;--mark:#f6e7a8;
--body:1.0625rem;color-scheme:light}
@media (min-width:44em){:root{--body:1.125rem}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){--ink:#e9e4da;--paper:#14130f;--soft:#aba497;--rule:#4a463e;--hair:#302d27;--accent:#ea8d82;--mark:#5c4d12;color-scheme:dark}}
:root[data-theme=dark]{--ink:#e9e4da;--paper:#14130f;--soft:#aba497;--rule:#4a463e;--hair:#302d27;--accent:#ea8d82;--mark:#5c4d12;color-scheme:dark}
:root[data-size="1"]{--body:1.25rem}:root[data-size="2"]{--body:1.4375rem}:root[data-size="-1"]{--body:1rem}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;overflow-wrap:break-word}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 var(--serif);text-spacing-trim:trim-start;text-autospace:normal;line-break:strict;font-kerning:normal}
[lang^=en]{--serif:"Iowan Old Style","Palatino Linotype",Palatino,Charter,Georgia,"Noto Serif",serif;--sans:system-ui,"Helvetica Neue",Arial,sans-serif;font-family:var(--serif);text-spacing-trim:normal}
[lang^=zh]{--serif:"Noto Serif CJK SC","Songti SC","Source Han Serif SC","Noto Serif SC","SimSun",serif;--sans:"Noto Sans CJK SC","PingFang SC","Source Han Sans SC","Microsoft YaHei",system-ui,sans-serif;font-family:var(--serif);text-spacing-trim:trim-start}
a{color:inherit;text-decoration:none}
a:hover{text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
main:focus{outline:0}
h1,h2,h3,p,ul,ol,figure,dl,dd,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
h1,h2,h3,h4{font-weight:700;text-wrap:balance;line-height:1.3;text-autospace:no-autospace}
picture{display:contents}
source{display:none}
img{display:block;max-width:100%;height:auto;background:var(--hair)}
[hidden]{display:none!important}
.wrap{max-width:76rem;margin:0 auto;padding:0 1rem}
@media (min-width:44em){.wrap{padding:0 2rem}}
.kicker,.column,nav,.meta,.top,.tools,figcaption,.foot,form,.cal,.folio{font-family:var(--sans)}
.skip{font-size:.875rem;position:absolute;left:-99rem;top:0;padding:.5rem 1rem;background:var(--ink);color:var(--paper);font-family:var(--sans);z-index:1}
.skip:focus{left:0}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.top{display:flex;flex-wrap:wrap;align-items:center;gap:0 1.1rem;min-height:2.75rem;font-size:.875rem;line-height:1.4}
.top>nav{display:flex;flex-wrap:wrap;gap:0 1.1rem;margin-right:auto;white-space:nowrap}
.top a{padding:.75rem 0}
.top form{display:none}
@media (min-width:50em){.top form{display:flex;align-items:center}.top .find{display:none}}
.top input{width:11rem;padding:.3rem 0;border:0;border-bottom:1px solid var(--rule);background:none;color:inherit;font:inherit;border-radius:0}
.top input::placeholder{color:var(--soft);opacity:1}
.top form button{padding:.5rem .2rem .5rem .7rem}
button{border:0;background:none;color:inherit;font:inherit;cursor:pointer;padding:0;border-radius:0}
.tools{visibility:hidden}.js .tools{visibility:visible}
@media (scripting:none){.tools{display:none}}
.theme{display:flex;align-items:center;gap:.45em;padding:.75rem 0;min-width:4em}
.theme i{width:.95em;height:.95em;border:1px solid;border-radius:50%;background:linear-gradient(90deg,currentColor 50%,transparent 0)}
[data-theme=light] .theme i{background:none}[data-theme=dark] .theme i{background:currentColor}
.name{text-align:center;border-top:1px solid var(--rule);padding:.9rem 0 .7rem}
.name a:hover{text-decoration:none}
.title{display:block;font-weight:900;font-size:clamp(1.875rem,8vw,2.5rem);line-height:1.15;letter-spacing:.12em;margin-right:-.12em}
.title:lang(en){letter-spacing:.01em;margin:0}
.on-front .title{font-size:clamp(2.75rem,12vw,5.25rem);line-height:1.1}
.motto{font:.875rem/1.5 var(--sans);color:var(--soft);margin-top:.45rem;letter-spacing:.08em}
.motto:lang(en){letter-spacing:0}
.folio{border-top:3px double var(--ink);border-bottom:1px solid var(--ink);padding:.4rem 0;text-align:center;font-size:.875rem;line-height:1.5;text-autospace:no-autospace;font-variant-numeric:lining-nums}
.folio i{font-style:normal}
@media (min-width:30em){.folio span{white-space:nowrap}}
@media (max-width:30em){.folio span:first-child{display:block}.folio span:first-child+i{display:none}}
.nav{border-bottom:1px solid var(--rule)}
.name+.nav{border-top:3px double var(--ink)}
.nav ul{display:flex;gap:0 1.6rem;overflow-x:auto;scrollbar-width:none;font-size:.875rem}
@media (min-width:34em){.nav ul{justify-content:safe center}}
.nav a{display:block;padding:.6rem 0;white-space:nowrap}
.nav [aria-current]{color:var(--accent);box-shadow:inset 0 -2px var(--accent)}
.top [aria-current]{color:var(--accent)}
main.wrap{padding-top:1.6rem;padding-bottom:3rem}
.foot{padding:0 0 3rem;font-size:.875rem;line-height:1.9;color:var(--soft)}
.foot nav{border-top:3px double var(--ink);padding-top:.8rem}
.foot nav{display:flex;flex-wrap:wrap;gap:0 1.4rem;margin-bottom:.4rem}.foot nav a{padding:.35rem 0;color:var(--ink)}
.foot p span{margin-right:1.2em;display:inline-block}
.kicker,.column{font-size:.875rem;line-height:1.5;color:var(--accent)}
.meta{font-size:.875rem;line-height:1.6;color:var(--soft);text-autospace:no-autospace}
.meta span:not(:last-child){margin-right:1em}
.meta a{color:var(--soft)}
.sum{font-size:1rem;line-height:1.75;color:var(--ink)}
.sum:lang(en){line-height:1.55}
mark{background:var(--mark);color:inherit}
.empty{padding:3rem 0;text-align:center;color:var(--soft)}
.empty a{color:var(--accent)}
.turn{display:grid;grid-template-columns:1fr 1fr;gap:0 1.5rem;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule);margin-top:2rem;font:var(--body)/1.5 var(--serif)}
.turn a{padding:.8rem 0;min-width:0;overflow-wrap:anywhere}
.turn a[rel=next]{text-align:right;grid-column:2}
.turn small{display:block;font:.875rem/1.6 var(--sans);color:var(--soft)}
.prints{display:none}
`;
