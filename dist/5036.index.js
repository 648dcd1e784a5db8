"use strict";
exports.id=5036;
exports.ids=[
5036
];
exports.modules={
95036:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
createLazyPorts:()=>createLazyPorts
});
var path$0=require$(76760);
function createLazyPorts({toolCache,signal}){
return{
records:async()=>(await require$.e(3056).then(require$.bind(require$,23056))).records,
partials:async()=>(await require$.e(1098).then(require$.bind(require$,61098))).partials,
treeMoves:async()=>(await require$.e(9799).then(require$.bind(require$,29799))).treeMoves,
disk:async()=>(await require$.e(7839).then(require$.bind(require$,57839))).disk,
async sumdb(){
const[{sumdbCrypto},{createTreeStore}]=await Promise.all([
require$.e(607).then(require$.bind(require$,90607)),
require$.e(9801).then(require$.bind(require$,84563))
]);
const folder=(0,path$0.join)(toolCache,'.setup-go-tarball','sumdb');
return{
crypto:sumdbCrypto,
treeStore:(name)=>createTreeStore(folder,name)
};
},
signatures:async()=>(await Promise.all([
require$.e(2545),
require$.e(4931)
]).then(require$.bind(require$,24931))).signatures,
trees:{
hashTree:async(root)=>(await require$.e(2465).then(require$.bind(require$,82465))).hashTree(root,signal),
modesOf:async(root)=>(await require$.e(7253).then(require$.bind(require$,67253))).treeModes(root,signal),
setModes:async(root,modes)=>(await require$.e(7253).then(require$.bind(require$,67253))).setTreeModes(root,modes),
sizeOf:async(root)=>(await require$.e(6524).then(require$.bind(require$,6524))).treeSize(root,signal)
},
cacheFolders:async()=>(await require$.e(6267).then(require$.bind(require$,26267))).cacheFolders,
goCaches:async()=>(await require$.e(3787).then(require$.bind(require$,33787))).goCaches,
cacheService:async(milliseconds)=>(await require$.e(6195).then(require$.bind(require$,16195))).openCacheService(milliseconds),
machine:async()=>(await require$.e(7163).then(require$.bind(require$,67163))).machine(),
versionsForActions:async(tool,arch)=>(await Promise.all([
require$.e(1084),
require$.e(1679)
]).then(require$.bind(require$,81679))).versionsForActions(toolCache,tool,arch)
};
}
})
};
