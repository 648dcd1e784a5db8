"use strict";
exports.id=8209;
exports.ids=[
8209
];
exports.modules={
38209:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
readPin:()=>readPin
});
var file$0=require$(71119);
var sources$2=require$(41454);
var system$1=require$(77183);
async function readPin(sources,{mise,more}){
const pins=mise?await require$.e(7043).then(require$.bind(require$,37043)):void 0;
const variable=await pins?.readVariable(sources);
if(variable)return{
said:await(0,system$1.g)(sources,variable),
notes:[]
};
const pathsIn=await pins?.pinPathsOf(sources)??plainPaths;
for(const folder of sources.folders){
const paths=await pathsIn(folder);
const others=async()=>await pins?.allTexts(sources,pathsIn)??[];
const kinds=[
[
'.go-version'
],
paths.mise,
paths.toolVersions
].map((paths)=>()=>firstAnswer(sources,{
paths,
folder,
others
}));
for(const[index,ask]of kinds.entries()){
const answer=await ask();
if(void 0===answer)continue;
const said=await(0,system$1.g)(sources,answer);
if(!more)return{
said,
notes:[]
};
const{overruledPins}=await require$.e(1106).then(require$.bind(require$,51106));
return{
said,
notes:await overruledPins(answer,kinds.slice(index + 1))
};
}
}
return;
}
async function plainPaths(){
return{
mise:[],
toolVersions:[
'.tool-versions'
]
};
}
async function firstAnswer(sources,{paths,folder,others}){
for(const path of paths){
const text=await sources.readText(path,folder);
if(void 0===text)continue;
const answer=await(0,file$0.parseVersionFile)((0,sources$2.fileOf)(sources,{
kind:'workspace',
path,
text,
others
}));
if(void 0!==answer)return answer;
if('.go-version'===path)throw(0,file$0.noVersionIn)(path);
}
return;
}
})
};
