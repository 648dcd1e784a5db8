export const id=4570;
export const ids=[
4570,
8950
];
export const modules={
3612:((module$,exports$,require$)=>{
require$.d(exports$,{
mT:()=>goModRequest,
iR:()=>lowestOf,
kr:()=>readGoModVersions
});
var problem=require$(2969);
;
function readGoMod(text){
const statements=[];
let block;
for(const[index,source]of text.split('\n').entries()){
const line=index + 1;
const words=splitWords(source);
if(typeof words==='string')return{
line,
reason:words
};
if(words.length===0)continue;
if(block!==undefined){
if(words[0]!==')')continue;
if(words.length>1)return{
line,
reason:'text after the closing parenthesis'
};
block=undefined;
continue;
}
const opensBlock=words.length>1&&words.at(-1)==='(';
const statement={
words,
line,
opensBlock
};
statements.push(statement);
if(opensBlock)block=statement;
}
return block?{
line:block.line,
reason:'the block has no closing parenthesis'
}:statements;
}
function splitWords(line){
const words=[];
for(const[token]of line.matchAll(tokens)){
if (token.startsWith('//')) break;
if (token.startsWith('/*')) return 'comments begin with //, not /*';
if (/^["`]/.test(token) && !isClosed(token)) return 'a quoted string is not closed';
words.push(token);
}
return words;
}
const tokens = /\/\/.*|\/\*|"(?:[^"\\]|\\.)*"?|`[^`]*`?|[()[\]{},]|(?:(?!\/[/*])[^\s()[\]{},])+/g;
function isClosed(token){
return token.startsWith('`') ? /^`[^`]*`$/.test(token) : /^"(?:[^"\\]|\\.)*"$/.test(token);
}
var versions_version=require$(658);
var version_request=require$(4958);
;
async function readGoModVersions(file){
const statements=readGoMod(file.text);
if('reason' in statements)throw invalid(file,statements.line,statements.reason);
const go=readLine(file,statements,'go',goLine);
const toolchain=file.toolchainLine==='decides'?readLine(file,statements,'toolchain',toolchainLine):undefined;
const decides=toolchain&&toolchain.text!=='default'&&!isOlder(toolchain.version,go?.version);
return{
minimum:go&&await minimumOf(go,file),
toolchain:decides?await toolchainOf(toolchain,file):undefined
};
}
async function toolchainOf(toolchain,file){
const request=await(0,version_request.TR)(toolchain.version,source(file,toolchain.line));
return request.kind==='exact'?{
...request,
minimum:true
}:request;
}
async function minimumOf(go,file){
const request=await(0,version_request.TR)(go.version,source(file,go.line));
return request.kind==='exact'?{
...request,
orNewerPatch:true
}:request;
}
async function goModRequest(file){
const{minimum,toolchain}=await readGoModVersions(file);
return toolchain??minimum;
}
const goLine = /^(?<version>[1-9]\d*\.(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))?(?:[a-z]+\d+)?)$/;
const toolchainLine = /^(?:default|go(?<version>1(?:\.[^-/\\]+)?)(?:-[^/\\]*)?)$/;
function readLine(file,statements,verb,form){
const[statement,repeated]=statements.filter(({words})=>words[0]===verb);
if(statement===undefined)return undefined;
const{line,words,opensBlock}=statement;
if (repeated) throw invalid(file, repeated.line, `a second ${verb} line; the first is line ${line}`);
if (opensBlock) throw invalid(file, line, `${verb} cannot have a block`);
const[,text]=words;
if (text === undefined || words.length > 2) throw invalid(file, line, `${verb} takes exactly one version`);
const match=form.exec(text);
const version=match?.groups?.version??'';
if(match===null||version!==''&&lowestOf(version)===undefined){
const example=verb==='go'?'1.23.0':'go1.23.0 or default';
throw invalid(file, line, `${JSON.stringify(text)} is not of the form ${example}`);
}
return{
line,
text,
version
};
}
function isOlder(version,than){
const[a,b]=[
lowestOf(version),
than===undefined?undefined:lowestOf(than)
];
return a!==undefined&&b!==undefined&&(0,versions_version.Zy)(a,b)<0;
}
function lowestOf(version){
return (0, versions_version.ot)(version) ?? (0, versions_version.ot)(`${version}beta0`);
}
function source({kind,path},line){
return{
kind,
path,
line
};
}
function invalid(file,line,reason){
return new problem.A('VERSION_FILE_INVALID', `${file.path}:${line}: ${reason}`, {
place:{
path:file.path,
line
},
hint:'Correct the line, for example with "go mod edit -go=1.23.0" or "go work edit -go=1.23.0".'
});
}
}),
4570:((module$,exports$,require$)=>{
require$.d(exports$,{
findInProject:()=>findInProject
});
var go_mod=require$(3612);
;
const miseConfFolders=[
'mise/conf.d',
'.mise/conf.d',
'.config/mise/conf.d'
];
function miseFiles(environments,conf){
const suffixes=[
...environments.toReversed().map((name)=>`.${name}.local`),
'.local',
...environments.toReversed().map((name)=>`.${name}`)
];
const special = suffixes.flatMap((suffix)=>stems.map((stem)=>`${stem}${suffix}.toml`));
return[
...special,
...plain.flatMap((place)=>isConfFolder(place)?within(place,conf):[
place
])
];
}
const plain=[
'mise.toml',
'.mise.toml',
'mise/config.toml',
'mise/conf.d',
'.mise/config.toml',
'.mise/conf.d',
'.config/mise.toml',
'.config/mise/config.toml',
'.config/mise/mise.toml',
'.config/mise/conf.d'
];
const stems=plain.flatMap((place)=>isConfFolder(place)?[]:[
place.replace(/\.toml$/, '')
]);
function isConfFolder(place){
return place.endsWith('/conf.d');
}
function within(folder,conf){
const names = (conf[folder] ?? []).filter((name)=>/^[^.].*\.toml$/.test(name));
return names.toSorted().map((name)=>`${folder}/${name}`).toReversed();
}
function miseEnvironments(value){
return(value??'').split(',').flatMap((name)=>{
const trimmed=name.trim();
return /^[\w-]+$/.test(trimmed) ? [
trimmed
]:[];
});
}
var project_version=require$(8070);
var version_file=require$(6569);
var version_sources=require$(8841);
;
const pinFiles=[
'.go-version',
'.tool-versions'
];
async function findInProject(sources){
const module=(0,project_version.k)(await readWorkspace(sources),await readModule(sources,'go.mod'));
const pin=await readPin(sources);
if(pin?.kind==='keep'){
const{keepOrInstall}=await require$.e(399).then(require$.bind(require$,399));
return keepOrInstall(sources,module,pin);
}
const decided=(0,project_version.v)(module,pin);
return decided&&(0,version_sources.ai)(decided.request,decided);
}
async function readWorkspace(sources){
const{gowork}=sources;
if(gowork==='off')return undefined;
if(gowork===''||gowork==='auto')return readModule(sources,'go.work');
const{requireWorkspace}=await require$.e(6419).then(require$.bind(require$,6419));
return requireWorkspace(sources,(path)=>readModule(sources,path));
}
async function readModule(sources,path){
const text=await(0,version_sources.lW)(sources,path);
if(text===undefined)return undefined;
const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
return(0,go_mod.kr)((0,version_sources.W7)(sources,{
kind:'workspace',
path,
text:plain
}));
}
async function readPin(sources){
for(const folder of sources.folders){
for(const path of(await pinPaths(sources,folder))){
const text=await sources.readText(path,folder);
if(text===undefined)continue;
const answer=await(0,version_file.parseVersionFile)((0,version_sources.W7)(sources,{
kind:'workspace',
path,
text
}));
if(answer!==undefined)return(0,version_sources.gZ)(sources,answer);
if(path==='.go-version')throw(0,version_file.noVersionIn)(path);
}
}
return undefined;
}
async function pinPaths({env,list},folder){
const conf={};
for(const path of miseConfFolders)conf[path]=await list(path,folder);
return[
...pinFiles,
...miseFiles(miseEnvironments(env['MISE_ENV']),conf)
];
}
}),
8070:((module$,exports$,require$)=>{
require$.d(exports$,{
k:()=>combine,
v:()=>decideVersion
});
var mod$0=require$(3612);
var version$1=require$(658);
var range$2=require$(522);
var request$3=require$(4958);
function decideVersion({minimum,toolchain},pin){
const required=newerOf(toolchain,minimum);
if(pin===undefined)return required&&{
request:required,
notes:[],
warnings:[]
};
if(required===undefined)return{
request:pin,
notes:[],
warnings:[]
};
const[pinned,low]=[
said(pin),
said(required)
];
const raised=atLeast(pin,floorOf(required));
if(raised!==undefined)return{
request:raised,
notes:[
`${pinned} decides; ${low} is satisfied`
],
warnings:[]
};
if(minimum!==undefined&&atLeast(pin,floorOf(minimum))===undefined){
const warning = `${pinned} is below the minimum of ${said(minimum)}, so ${low} decides`;
return{
request:required,
notes:[],
warnings:[
warning
]
};
}
return{
request:required,
notes:[
`${low} decides: it is newer than ${pinned}`
],
warnings:[]
};
}
function combine(work,module){
if(work===undefined)return module??{
minimum:undefined,
toolchain:undefined
};
return{
minimum:newerOf(work.minimum,module?.minimum),
toolchain:work.toolchain
};
}
function said(request){
return `${(0, request$3.B6)(request.source)} (${request.text})`;
}
function newerOf(a,b){
if(a===undefined||b===undefined)return a??b;
return(0,version$1.Zy)(floorOf(a),floorOf(b))>=0?a:b;
}
const anything={
major:0,
minor:0,
patch:0
};
function floorOf(request){
return request.kind==='exact'?request.version:(0,mod$0.iR)(request.text)??anything;
}
function atLeast(request,floor){
switch(request.kind){
case 'alias':
return request;
case 'exact':
return(0,version$1.Zy)(request.version,floor)>=0?request:undefined;
case 'range':
{
const range=request.range.map((bounds)=>[
...bounds,
boundFor(bounds,floor)
]);
if(!(0,range$2.wC)(range))return undefined;
const{literal,...plain}=request;
const named=(0,version$1.ot)(literal??'');
const tooLow=named!==undefined&&(0,version$1.Zy)(named,floor)<0;
return{
...plain,
range,
...literal!==undefined&&!tooLow&&{
literal
}
};
}
}
}
function boundFor(bounds,floor){
const{pre,...release}=floor;
const{major,minor,patch}=floor;
const asksForPre=bounds.some(({version})=>version.pre&&(0,version$1.Zy)({
major,
minor,
patch,
pre:version.pre
},version)===0);
const version=pre?.number===0&&!asksForPre?release:floor;
return{
operator:'>=',
version
};
}
}),
6569:((module$,exports$,require$)=>{
require$.d(exports$,{
noVersionIn:()=>noVersionIn,
parseVersionFile:()=>parseVersionFile
});
var problem=require$(2969);
var go_mod=require$(3612);
;
function formatOf(path,text){
return formatOfName(path)??formatOfContent(text);
}
function formatOfName(path){
const name = path.split(/[\\/]/).at(-1) ?? '';
if (/\.(?:mod|work)$/.test(name)) return 'go.mod';
if (/\.tool-versions$/.test(name)) return 'tool-versions';
if (/(?:^|\.)go-version$/.test(name)) return 'plain';
if (/\.toml$/.test(name)) return 'mise';
return undefined;
}
function formatOfContent(text){
if (/^\s*(?:\[+\s*tools\b|tools\s*[.=])/m.test(text)) return 'mise';
if (/^\s*(?:module\s+\S|toolchain\s+(?:go\d|default\b)|use\s*[(.])/m.test(text)) return 'go.mod';
if (/^\s*(?:golang|go)\s+\S/m.test(text)) return 'tool-versions';
return 'plain';
}
var version_request=require$(4958);
;
async function parseVersionFile(file){
const plain={
...file,
text: file.text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
};
switch(formatOf(plain.path,plain.text)){
case 'go.mod':
return(0,go_mod.mT)(plain);
case 'tool-versions':
return(await require$.e(8114).then(require$.bind(require$,8114))).toolVersionsRequest(plain);
case 'mise':
return(await require$.e(2301).then(require$.bind(require$,2301))).miseRequest(plain);
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
async function plainRequest({kind,path,text}){
for(const[index,line]of text.split('\n').entries()){
const said = line.replace(/(^|\s)(#|\/\/).*/, '').trim();
if(said!=='')return(0,version_request.TR)(said,{
kind,
path,
line:index + 1
});
}
return undefined;
}
})
};
