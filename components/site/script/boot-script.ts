/**
 * First in the body, before the first paint: what this reader chose last time, so that nothing moves afterwards. In the
 * head it would make the browser stop and draw an empty page first.
 */
export const bootJs = `
(function(d,o,k){
try{for(k of ["theme","size"])if(d[k]=localStorage.getItem("masthead."+k))o.dataset[k]=d[k]}catch(e){}
})({},document.documentElement)
`;
