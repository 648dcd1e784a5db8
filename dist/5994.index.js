export const id=5994;
export const ids=[
5994
];
export const modules={
73613:((module$,exports$,require$)=>{
require$.d(exports$,{
findInProject:()=>findInProject,
readModules:()=>readModules
});
var mod$0=require$(3612);
var version$1=require$(98070);
var sources$2=require$(88841);
async function findInProject(sources){
const module=await readModules(sources);
const pin=await readPin(sources);
const said=pin?.said;
if(said?.kind==='keep')return(await require$.e(2780).then(require$.bind(require$,90399))).keepOrInstall(sources,module,said);
const decided=said?.kind==='alias'?(await require$.e(4544).then(require$.bind(require$,74544))).aliasPin(module,said):(0,version$1.vI)(module,said);
return decided&&(0,sources$2.install)(decided.request,{
...decided,
notes:[
...pin?.notes??[],
...decided.notes
]
});
}
async function readModules(sources){
return(0,version$1.kg)(await readWorkspace(sources),await readModule(sources,'go.mod'));
}
async function readWorkspace(sources){
const{gowork}=sources;
if('off'===gowork)return;
if(''===gowork||'auto'===gowork)return readModule(sources,'go.work');
const{requireWorkspace}=await require$.e(6419).then(require$.bind(require$,56419));
return requireWorkspace(sources,(path)=>readModule(sources,path));
}
async function readModule(sources,path){
const text=await(0,sources$2.readNearest)(sources,path);
if(void 0===text)return;
const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
return(0,mod$0.readGoModVersions)((0,sources$2.fileOf)(sources,{
kind:'workspace',
path,
text:plain
}));
}
async function readPin(sources){
const names=await namesNearby(sources);
const mise=namesMise(sources.env,names);
if(!mise&&names?.some((name)=>plainPin.test(name))===false)return;
const more=mise||names?.includes('.tool-versions')!==false;
return(await require$.e(5076).then(require$.bind(require$,55076))).readPin(sources,{
mise,
more
});
}
async function namesNearby({folders,list}){
const names=await Promise.all(folders.map((folder)=>list('',folder)));
return names.every((each)=>void 0!==each)?names.flat():void 0;
}
function namesMise(env,names){
if(Object.keys(env).some((name)=>name.startsWith('MISE_')))return true;
return names?.some((name)=>/mise|^\.config$/.test(name)) !== false;
}
const plainPin = /^\.(?:go-version|tool-versions)$/;
})
};
