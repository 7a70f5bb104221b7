/**
 * The page of a paper: zones and headlines that light each other where the sheet cannot say so, its own place in the strip
 * of pages, the window that enlarges the page, and the calendar opened in place. All stand on links that work without.
 */
export const paperJs = `
requestAnimationFrame(function(){setTimeout(function(){
var one=function(s){return document.querySelector(s)},isPlain=function(e){return!e.defaultPrevented&&!e.button&&!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&!e.altKey};
var lit=[],knows=window.CSS&&CSS.supports("selector(:has(a))");
function light(e){
lit.forEach(function(of){of.classList.remove("lit")});
var from=e.type.slice(-3)==="out"?null:e.target.closest&&e.target.closest(".epaper [data-n]"),n=from&&from.dataset.n;
lit=n&&!(knows&&n<=24)?[].slice.call(document.querySelectorAll('.epaper [data-n="'+n+'"]')):[];
lit.forEach(function(of){of.classList.add("lit")});
}
["pointerover","pointerout","focusin","focusout"].forEach(function(type){document.addEventListener(type,light)});

var here=one(".strip [aria-current]"),strip=here&&here.closest("ul");
if(strip){strip.scrollLeft=here.offsetLeft-(strip.clientWidth-here.offsetWidth)/2;strip.scrollTop=here.offsetTop-(strip.clientHeight-here.offsetHeight)/2}

var view=one(".viewer"),plate=one(".plate");
if(view&&plate&&view.showModal){
var pan=view.querySelector(".pan"),wide=+plate.dataset.width,high=+plate.dataset.height,sheet,base,fit,most,s=1,x=0,y=0,fingers=new Map(),moved=false,gap=0,waiting;
function measure(){
base=Math.min(pan.clientWidth/wide,pan.clientHeight/high);
most=Math.max(4,1.5/base);
sheet.style.width=wide*base+"px";sheet.style.height=high*base+"px";
}
function place(){
var w=wide*base*s,h=high*base*s;
x=w<=pan.clientWidth?(pan.clientWidth-w)/2:Math.min(0,Math.max(pan.clientWidth-w,x));
y=h<=pan.clientHeight?(pan.clientHeight-h)/2:Math.min(0,Math.max(pan.clientHeight-h,y));
sheet.style.transform="translate("+x+"px,"+y+"px) scale("+s+")";
view.querySelector("[data-zoom='-']").disabled=view.querySelector("[data-zoom='0']").disabled=s<=1;
view.querySelector("[data-zoom='+']").disabled=s>=most;
}
function zoom(to,px,py){
to=Math.min(most,Math.max(1,to));
x=px-(px-x)*to/s;y=py-(py-y)*to/s;s=to;place();
}
function middle(to){zoom(to,pan.clientWidth/2,pan.clientHeight/2)}
function whole(){s=1;place()}
function boxOf(link){
var of=link.querySelector("polygon").getBBox(),unit=wide*base/link.ownerSVGElement.viewBox.baseVal.width;
return{x:of.x*unit,y:of.y*unit,w:of.width*unit,h:of.height*unit};
}
function close(link){
var b=boxOf(link),room=.94,to=Math.min(most,Math.max(1.2,Math.min(pan.clientWidth*room/b.w,Math.max(pan.clientHeight*room/b.h,pan.clientWidth*.5/b.w))));
s=to;x=pan.clientWidth/2-(b.x+b.w/2)*s;y=b.h*s>pan.clientHeight?pan.clientHeight*.03-b.y*s:pan.clientHeight/2-(b.y+b.h/2)*s;place();
}
function at(e){var of=pan.getBoundingClientRect();return[e.clientX-of.left,e.clientY-of.top]}
function open(part){
if(!sheet){
sheet=plate.cloneNode(true);sheet.className="big";
sheet.querySelectorAll("[id]").forEach(function(of){of.removeAttribute("id")});
pan.append(sheet);
var sharp=new Image();sharp.src=plate.dataset.large;
sharp.decode().then(function(){sheet.querySelector("img").src=sharp.src},function(){});
}
if(!view.open)view.showModal();
measure();whole();pan.focus();
if(part){s=Math.min(most,Math.max(1,part.zoom));x=pan.clientWidth/2-part.x*wide*base*s;y=pan.clientHeight/2-part.y*high*base*s;place()}
}
function spot(e,by){var of=plate.getBoundingClientRect();return{x:(e.clientX-of.left)/of.width,y:(e.clientY-of.top)/of.height,zoom:by}}
one(".enlarge").addEventListener("click",function(e){if(isPlain(e)){e.preventDefault();open()}});
plate.addEventListener("click",function(e){if(!e.target.closest("a")&&isPlain(e))open(spot(e,2))});
plate.addEventListener("wheel",function(e){if(e.ctrlKey&&e.deltaY<0){e.preventDefault();open(spot(e,1.6))}},{passive:false});
addEventListener("keydown",function(e){
if(view.open||e.ctrlKey||e.metaKey||e.altKey||e.isComposing||e.key!=="+"&&e.key!=="="||e.target.closest("input,textarea,select"))return;
e.preventDefault();var link=document.activeElement.closest(".plate a");open();
if(link)close(sheet.querySelectorAll("a")[[].indexOf.call(plate.querySelectorAll("a"),link)]);
});
pan.addEventListener("wheel",function(e){
e.preventDefault();var p=at(e),step=e.deltaMode?e.deltaY*20:e.deltaY;
zoom(s*Math.exp(-Math.max(-120,Math.min(120,step))*(e.ctrlKey?.012:.0022)),p[0],p[1]);
},{passive:false});
pan.addEventListener("pointerdown",function(e){if(e.button)return;if(!fingers.size)moved=false;fingers.set(e.pointerId,at(e));gap=0});
pan.addEventListener("pointermove",function(e){
var was=fingers.get(e.pointerId);
if(!was)return;
var now=at(e),all;
if(!moved&&fingers.size===1&&Math.hypot(now[0]-was[0],now[1]-was[1])<5)return;
if(!moved){moved=true;pan.setPointerCapture(e.pointerId)}
fingers.set(e.pointerId,now);
if(fingers.size===1){x+=now[0]-was[0];y+=now[1]-was[1];place();return}
all=Array.from(fingers.values());
var apart=Math.hypot(all[0][0]-all[1][0],all[0][1]-all[1][1]),cx=(all[0][0]+all[1][0])/2,cy=(all[0][1]+all[1][1])/2;
if(gap)zoom(s*apart/gap,cx,cy);gap=apart;
});
["pointerup","pointercancel"].forEach(function(type){pan.addEventListener(type,function(e){fingers.delete(e.pointerId);gap=0})});
pan.addEventListener("dragstart",function(e){e.preventDefault()});
pan.addEventListener("click",function(e){
if(moved){e.preventDefault();return}
var link=e.target.closest("a");
if(!link||!e.detail||!isPlain(e))return;
e.preventDefault();clearTimeout(waiting);
waiting=setTimeout(function(){location.href=link.href.baseVal},280);
});
pan.addEventListener("dblclick",function(e){
clearTimeout(waiting);e.preventDefault();
var link=e.target.closest("a"),p=at(e);
if(s>1.05&&(!link||pan.last===link)){pan.last=null;whole()}
else if(link){pan.last=link;close(link)}
else zoom(2.2,p[0],p[1]);
});
pan.addEventListener("focusin",function(e){var link=e.target.closest("a");if(link&&s>1&&link.matches(":focus-visible"))close(link)});
view.addEventListener("click",function(e){
var b=e.target.closest("[data-zoom]"),z=b&&b.dataset.zoom;
if(z==="close")view.close();
else if(z==="0")whole();
else if(z)middle(z==="+"?s*1.5:s/1.5);
});
view.addEventListener("keydown",function(e){
var step={ArrowLeft:[80,0],ArrowRight:[-80,0],ArrowUp:[0,80],ArrowDown:[0,-80]}[e.key];
if(e.ctrlKey||e.metaKey||e.altKey)return;
if(step){x+=step[0];y+=step[1];place()}
else if(e.key==="+"||e.key==="=")middle(s*1.5);
else if(e.key==="-"||e.key==="_")middle(s/1.5);
else if(e.key==="0")whole();
else return;
e.preventDefault();
});
addEventListener("resize",function(){if(view.open){measure();place()}});
}

var days=one(".calendar-of"),sheetOfDays=one(".window");
if(days&&sheetOfDays&&sheetOfDays.showPopover){
days.setAttribute("aria-haspopup","dialog");
days.addEventListener("click",function(e){if(isPlain(e)){e.preventDefault();month(days.href)}});
sheetOfDays.addEventListener("click",function(e){var to=e.target.closest("a[rel]");if(to&&isPlain(e)){e.preventDefault();month(to.href,to.rel)}});
function month(href,rel){
days.setAttribute("aria-busy","true");
fetch(href.replace(/(\\/?)$/,"/days$1")).then(function(r){return r.ok?r.text().then(function(text){fill(text,r.url,rel)}):Promise.reject()}).catch(function(){location.href=href}).then(function(){days.removeAttribute("aria-busy")});
}
function fill(text,from,rel){
var doc=new DOMParser().parseFromString(text,"text/html"),current;
doc.querySelectorAll("a").forEach(function(a){
a.href=new URL(a.getAttribute("href"),from).href;
if(!a.rel&&location.pathname.indexOf(new URL(a.href).pathname.replace(/[^/]+\\/?$/,""))===0){a.setAttribute("aria-current","date");current=a}
});
sheetOfDays.replaceChildren.apply(sheetOfDays,[].slice.call(doc.body.children));
sheetOfDays.showPopover();
var under=days.getBoundingClientRect(),width=sheetOfDays.offsetWidth;
sheetOfDays.style.top=Math.max(8,Math.min(under.bottom+6,innerHeight-sheetOfDays.offsetHeight-8))+"px";
sheetOfDays.style.left=Math.max(8,Math.min(under.right-width,innerWidth-width-8))+"px";
var to=rel&&sheetOfDays.querySelector("a[rel="+rel+"]")||current||sheetOfDays.querySelector("a");
if(to)to.focus();
}
}
})})
`;
