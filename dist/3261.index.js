export const id=3261;
export const ids=[
3261
];
export const modules={
3261:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
createArchives:()=>createArchives
});
function createArchives(stop){
return{
unpackTarGz:async(bytes,options)=>(await require$.e(8300).then(require$.bind(require$,8300))).unpackTarGz(bytes,options,stop),
unpackZip:async(path,options)=>(await Promise.all([
require$.e(663),
require$.e(799)
]).then(require$.bind(require$,799))).unpackZip(path,options,stop),
unpackModuleZip:async(path,options)=>(await Promise.all([
require$.e(663),
require$.e(799)
]).then(require$.bind(require$,799))).unpackModuleZip(path,options,stop)
};
}
})
};
