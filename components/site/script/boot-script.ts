/** Before the first paint: what this reader chose last time, so that nothing moves afterwards. */
export const bootJs = `
(function(d,o,k){
o.classList.add("js");
try{for(k of ["theme","size"])if(d[k]=localStorage.getItem("masthead."+k))o.dataset[k]=d[k]}catch(e){}
})({},document.documentElement)
`;
