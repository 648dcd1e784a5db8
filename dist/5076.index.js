export const id=5076;
export const ids=[
5076
];
export const modules={
55076:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
readPin:()=>readPin
});
var file$0=require$(16569);
var sources$2=require$(88841);
var system$1=require$(9604);
async function readPin(sources,{mise,more}){
const pins=mise?await require$.e(1996).then(require$.bind(require$,1996)):void 0;
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
const{overruledPins}=await require$.e(2347).then(require$.bind(require$,12347));
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
}),
16569:((module$,exports$,require$)=>{
require$.d(exports$,{
noVersionIn:()=>noVersionIn,
$:()=>notAFile,
parseVersionFile:()=>parseVersionFile
});
var problem=require$(72969);
var go_mod=require$(3612);
function formatOf(path,text){
return formatOfName(path)??formatOfContent(text);
}
function formatOfName(path){
const name = path.split(/[\\/]/).at(-1) ?? '';
if (/\.(?:mod|work)$/.test(name)) return 'go.mod';
if (/\.tool-versions$/.test(name)) return 'tool-versions';
if (/(?:^|\.)go-version$/.test(name)) return 'plain';
if (/\.toml$/.test(name)) return 'mise';
return;
}
function formatOfContent(text){
if (/^\s*(?:\[+\s*tools\b|tools\s*[.=])/m.test(text)) return 'mise';
if (/^\s*(?:module\s+\S|toolchain\s+(?:go\d|default\b)|use\s*[(.])/m.test(text)) return 'go.mod';
if (/^\s*(?:golang|go)\s+\S/m.test(text)) return 'tool-versions';
return 'plain';
}
var version_request=require$(74958);
async function parseVersionFile(file){
const plain={
...file,
text: file.text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
};
switch(formatOf(plain.path,plain.text)){
case 'go.mod':
return(0,go_mod.goModRequest)(plain);
case 'tool-versions':
return(await require$.e(8114).then(require$.bind(require$,78114))).toolVersionsRequest(plain);
case 'mise':
return(await require$.e(9515).then(require$.bind(require$,89515))).miseRequest(plain);
case 'plain':
return plainRequest(plain);
}
}
function noVersionIn(path){
return new problem.A('VERSION_FILE_INVALID', `${path} names no Go version`, {
place:{
path
},
hint:'Add the version to the file, or set go-version instead.'
});
}
function notAFile(path){
return new problem.A('VERSION_FILE_INVALID', `"${path}" is not a regular file`, {
hint:'Name a file that holds a version, or set go-version instead.'
});
}
async function plainRequest({kind,path,text}){
for(const[index,line]of text.split('\n').entries()){
const said = line.replace(/(^|\s)(#|\/\/).*/, '').trim();
if(''!==said)return(0,version_request.TR)(said,{
kind,
path,
line:index + 1
});
}
return;
}
})
};
