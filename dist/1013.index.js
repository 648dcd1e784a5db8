export const id=1013;
export const ids=[
1013
];
export const modules={
31013:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
createLazyPorts:()=>createLazyPorts
});
var path$0=require$(76760);
function createLazyPorts({toolCache,signal}){
return{
records:async()=>(await require$.e(615).then(require$.bind(require$,615))).records,
partials:async()=>(await require$.e(4631).then(require$.bind(require$,24631))).partials,
treeMoves:async()=>(await require$.e(1214).then(require$.bind(require$,11214))).treeMoves,
disk:async()=>(await require$.e(8571).then(require$.bind(require$,28571))).disk,
async sumdb(){
const[{sumdbCrypto},{createTreeStore}]=await Promise.all([
require$.e(7770).then(require$.bind(require$,57770)),
require$.e(1560).then(require$.bind(require$,41560))
]);
const folder=(0,path$0.join)(toolCache,'.setup-go-tarball','sumdb');
return{
crypto:sumdbCrypto,
treeStore:(name)=>createTreeStore(folder,name)
};
},
signatures:async()=>(await Promise.all([
require$.e(2545),
require$.e(5948)
]).then(require$.bind(require$,75948))).signatures,
trees:{
hashTree:async(root)=>(await require$.e(6550).then(require$.bind(require$,86550))).hashTree(root,signal),
modesOf:async(root)=>(await require$.e(5472).then(require$.bind(require$,65472))).treeModes(root,signal),
setModes:async(root,modes)=>(await require$.e(5472).then(require$.bind(require$,65472))).setTreeModes(root,modes),
sizeOf:async(root)=>(await require$.e(2235).then(require$.bind(require$,52235))).treeSize(root,signal)
},
cacheFolders:async()=>(await require$.e(7935).then(require$.bind(require$,57935))).cacheFolders,
goCaches:async()=>(await require$.e(5858).then(require$.bind(require$,65858))).goCaches,
cacheService:async(milliseconds)=>(await require$.e(9204).then(require$.bind(require$,39204))).openCacheService(milliseconds),
machine:async()=>(await require$.e(5326).then(require$.bind(require$,5326))).machine(),
versionsForActions:async(tool,arch)=>(await Promise.all([
require$.e(1084),
require$.e(2747)
]).then(require$.bind(require$,52747))).versionsForActions(toolCache,tool,arch)
};
}
})
};
