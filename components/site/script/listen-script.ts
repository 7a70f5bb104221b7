import { sentencePattern } from "@/core/text/sentences";

/**
 * 朗读: reads the story with the browser's own voice, one sentence after the other, each lit where it stands, and at its
 * end the story that the turning strip names next, brought into the page without leaving it: a browser lets a page
 * speak only after the reader has pressed something on that very page. On the page of a paper it begins with the
 * first headline. Pausing ends the sentence and going on begins it again, as not every voice can stop in the middle.
 */
export const listenJs = `
requestAnimationFrame(function(){setTimeout(function(){
var synth=window.speechSynthesis,one=function(s){return document.querySelector(s)},parts=[],at=0,turn=0,playing=false,path=location.pathname,bar=one(".player");
if(!synth||!window.SpeechSynthesisUtterance||!bar)return;
var line=bar.querySelector(".line"),rate=bar.querySelector("select"),lights=window.CSS&&CSS.highlights&&window.Highlight;
function ready(){var b=one(".listen");if(b)b.hidden=false}
function words(block){
var walk=document.createTreeWalker(block,4,{acceptNode:function(n){return n.parentElement.closest("rt,.note,.vh,.footnotes")?2:1}}),nodes=[],text="";
while(walk.nextNode()){nodes.push([text.length,walk.currentNode]);text+=walk.currentNode.data}
var begin=0,lang=block.closest("[lang]").lang;
(text.match(new RegExp(${JSON.stringify(sentencePattern)},"gu"))||[]).forEach(function(sentence){
var end=begin+sentence.length;
if(/[\\p{L}\\p{N}]/u.test(sentence))parts.push({text:sentence.trim(),lang:lang,range:rangeOf(nodes,begin,begin+sentence.trimEnd().length)});
begin=end;
});
}
function rangeOf(nodes,from,to){
var range=document.createRange();
nodes.forEach(function(of){
var start=of[0],length=of[1].data.length;
if(from>=start&&from<=start+length)range.setStart(of[1],from-start);
if(to>start&&to<=start+length)range.setEnd(of[1],to-start);
});
return range;
}
function gather(){
parts=[];at=0;
document.querySelectorAll(".story h1,.story .deck,.story .salute,.story .text :is(p,h2,h3,li,figcaption,td,th):not(:has(p)),.story .sign").forEach(words);
}
function light(part){
line.textContent=(at+1)+" / "+parts.length+(lights?"":" "+part.text);
if(lights)CSS.highlights.set("reading",new Highlight(part.range));
var place=part.range.getBoundingClientRect();
if(place.top<60||place.bottom>innerHeight-140)scrollTo({top:scrollY+place.top-innerHeight/3,behavior:matchMedia("(prefers-reduced-motion:reduce)").matches?"auto":"smooth"});
}
function speak(){
var part=parts[at],mine=++turn;
synth.cancel();
if(!part)return next();
light(part);
state(true);
var said=new SpeechSynthesisUtterance(part.text),heard=false;
said.lang=part.lang;said.rate=+rate.value;
said.onstart=function(){heard=true};
said.onend=function(){if(mine===turn){at++;speak()}};
said.onerror=function(e){if(mine===turn&&!/interrupted|canceled/.test(e.error))fail(e.error)};
synth.speak(said);
setTimeout(function(){if(mine===turn&&!heard&&!synth.speaking)fail()},4000);
}
function fail(why){turn++;state(false);if(why!=="not-allowed")line.textContent=bar.dataset.none}
function state(on){
playing=on;
var b=bar.querySelector("[data-act=pause]");b.textContent=on?b.dataset.pause:b.dataset.resume;
}
function hush(){turn++;synth.cancel();if(lights)CSS.highlights.delete("reading");state(false)}
function stop(){hush();bar.hidden=true;document.documentElement.classList.remove("listening");var b=one(".listen");if(b)b.focus()}
function next(){
var to=one(".turn a[rel=next]");
if(to&&one(".story"))bring(to.href);else stop();
}
function bring(href){
var mine=++turn;
synth.cancel();
fetch(href).then(function(r){return r.ok?r.text():Promise.reject()}).then(function(text){
if(mine!==turn)return;
var doc=new DOMParser().parseFromString(text,"text/html");
if(!doc.querySelector(".story"))return stop();
["head>style","head>link[rel=canonical]","header.wrap","main","footer.foot","p.prints"].forEach(function(s){
var old=one(s),now=doc.querySelector(s);if(old&&now)old.replaceWith(document.adoptNode(now));
});
document.querySelectorAll("main .player,main .viewer").forEach(function(of){of.remove()});
one("main").append(bar);
document.title=doc.title;document.body.className=doc.body.className;
history.pushState(null,"",href);path=location.pathname;scrollTo(0,0);
document.dispatchEvent(new Event("masthead:shown"));
begin();
}).catch(function(){if(mine===turn)location.href=href});
}
function begin(){ready();gather();speak()}
addEventListener("popstate",function(){if(location.pathname!==path)location.reload()});
addEventListener("pagehide",hush);
document.addEventListener("click",function(e){
var b=e.target.closest&&e.target.closest(".listen,.player [data-act]");
if(!b)return;
var act=b.dataset.act;
if(!act){
bar.hidden=false;document.documentElement.classList.add("listening");
var first=one(".story")?null:one(".titles a,.onpage h2 a");
first?bring(first.href):begin();
bar.querySelector("[data-act=pause]").focus();
}
else if(act==="stop")stop();
else if(act==="next"){hush();next()}
else if(act==="pause")playing?(turn++,synth.cancel(),state(false)):speak();
else{at=Math.max(0,Math.min(parts.length-1,at+(act==="on"?1:-1)));speak()}
});
rate.addEventListener("change",function(){if(playing)speak()});
addEventListener("keydown",function(e){if(e.key==="Escape"&&!bar.hidden&&bar.contains(document.activeElement))stop()});
document.addEventListener("masthead:shown",ready);
ready();
})})
`;
