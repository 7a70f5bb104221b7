/**
 * Text size, light and dark, arrow keys, swipe, copying with the source, sharing: on top of pages that work without. It follows the links
 * of the turning strip (`turn.ts`) and reads its words from the buttons, so it knows no language; it listens on
 * the document, so that it answers for a story that another script brought in (event `masthead:shown`). It starts once the
 * page has been painted; until then the buttons (`.tools`) keep their place unseen, as nothing answers them yet.
 */
export const readerJs = `
requestAnimationFrame(function(){setTimeout(function(){
var root=document.documentElement,one=function(s){return document.querySelector(s)},all=function(s){return [].slice.call(document.querySelectorAll(s))};
function read(k){try{return localStorage.getItem("masthead."+k)||""}catch(e){return root.dataset[k]||""}}
function keep(k,v){try{v?localStorage.setItem("masthead."+k,v):localStorage.removeItem("masthead."+k)}catch(e){}set(k,v)}
function set(k,v){v?root.dataset[k]=v:delete root.dataset[k]}
var themes=["auto","light","dark"];
function show(){
var theme=one(".theme"),share=one(".share");
if(theme)theme.querySelector(".now").textContent=theme.dataset[root.dataset.theme||"auto"];
if(share)share.hidden=!navigator.share;
all(".sizes button").forEach(function(b){b.setAttribute("aria-pressed",b.dataset.size===(root.dataset.size||"0"))});
}
function size(b){
var seen=all(".text p").find(function(p){return p.getBoundingClientRect().bottom>60}),was=seen&&seen.getBoundingClientRect().top;
keep("size",b.dataset.size==="0"?"":b.dataset.size);show();
if(seen&&scrollY>0)scrollBy(0,seen.getBoundingClientRect().top-was);
}
function copyOf(copy){
var text=copy.dataset.source+"\\n"+copy.dataset.link,label=copy.textContent,said=one(".acts [role=status]");
if(label===copy.dataset.done)return;
function done(){copy.textContent=said.textContent=copy.dataset.done;setTimeout(function(){copy.textContent=label;said.textContent=""},2500)}
function byHand(){
var area=document.createElement("textarea");area.value=text;area.className="vh";document.body.append(area);area.select();
if(document.execCommand("copy"))done();area.remove();copy.focus();
}
navigator.clipboard?navigator.clipboard.writeText(text).then(done,byHand):byHand();
}
document.addEventListener("click",function(e){
var b=e.target.closest&&e.target.closest(".tools button");
if(!b)return;
if(b.dataset.size)size(b);
else if(b.className==="theme"){
var next=themes[(themes.indexOf(root.dataset.theme||"auto")+1)%3];
keep("theme",next==="auto"?"":next);show();
}
else if(b.className==="copy")copyOf(b);
else if(b.className==="share"){var from=one(".copy");navigator.share({title:from.dataset.source,url:from.dataset.link}).catch(function(){})}
else if(b.className==="press")print();
});
document.addEventListener("copy",function(e){
var copy=one(".copy"),chosen=getSelection(),box=document.createElement("div"),words=String(chosen);
if(!copy||words.length<40||!chosen.anchorNode||!chosen.anchorNode.parentElement.closest(".text"))return;
box.append(chosen.getRangeAt(0).cloneContents());
var line=document.createElement("p");line.textContent=copy.dataset.source+" "+copy.dataset.link;box.append(line);
e.clipboardData.setData("text/plain",words+"\\n\\n"+line.textContent);
e.clipboardData.setData("text/html",box.innerHTML);
e.preventDefault();
});
function go(rel){var to=one(".turn a[rel="+rel+"]");if(to)to.click();return to}
addEventListener("keydown",function(e){
var rel={ArrowLeft:"prev",ArrowRight:"next"}[e.key];
if(!rel||e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||e.shiftKey||e.isComposing)return;
if(e.target.closest&&e.target.closest("input,textarea,select,.nav")||root.scrollWidth>root.clientWidth)return;
if(go(rel))e.preventDefault();
});
var from=null;
addEventListener("touchstart",function(e){
var t=e.touches[0],edge=24;
from=e.touches.length===1&&t.clientX>edge&&t.clientX<innerWidth-edge&&!e.target.closest(".nav,.strip,dialog,input,textarea")&&!(window.visualViewport&&visualViewport.scale>1.05)?{x:t.clientX,y:t.clientY,at:e.timeStamp}:null;
},{passive:true});
addEventListener("touchend",function(e){
if(!from||!getSelection().isCollapsed)return;
var t=e.changedTouches[0],x=t.clientX-from.x,y=t.clientY-from.y;
if(Math.abs(x)>70&&Math.abs(x)>3*Math.abs(y)&&e.timeStamp-from.at<600)go(x<0?"next":"prev");
from=null;
},{passive:true});
addEventListener("pageshow",function(e){if(e.persisted){set("theme",read("theme"));set("size",read("size"));show()}});
document.addEventListener("masthead:shown",show);
show();
root.classList.add("js");
})})
`;
