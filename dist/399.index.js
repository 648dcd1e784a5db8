export const id=399;
export const ids=[
399,
2780
];
export const modules={
3612:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
goModRequest:()=>goModRequest,
lowestOf:()=>lowestOf,
readGoModVersions:()=>readGoModVersions
});
var problem=require$(72969);
function readGoMod(text){
const statements=[];
let block;
for(const[index,source]of text.split('\n').entries()){
const line=index + 1;
const words=splitWords(source);
if('string'==typeof words)return{
line,
reason:words
};
if(0===words.length)continue;
if(void 0!==block){
if(')'!==words[0])continue;
if(words.length>1)return{
line,
reason:'text after the closing parenthesis'
};
block=void 0;
continue;
}
const opensBlock=words.length>1&&'('===words.at(-1);
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
var versions_version=require$(60658);
var version_request=require$(74958);
async function readGoModVersions(file){
const statements=readGoMod(file.text);
if('reason' in statements)throw invalid(file,statements.line,statements.reason);
const go=readLine(file,statements,'go',goLine);
const toolchain='decides'===file.toolchainLine?readLine(file,statements,'toolchain',toolchainLine):void 0;
const decides=toolchain&&'default'!==toolchain.text&&!isOlder(toolchain.version,go?.version);
return{
minimum:go&&await minimumOf(go,file),
toolchain:decides?await toolchainOf(toolchain,file):void 0
};
}
async function toolchainOf(toolchain,file){
const request=await(0,version_request.TR)(toolchain.version,source(file,toolchain.line));
return 'exact'===request.kind?{
...request,
minimum:true
}:request;
}
async function minimumOf(go,file){
const request=await(0,version_request.TR)(go.version,source(file,go.line));
return 'exact'===request.kind?{
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
if(void 0===statement)return;
const{line,words,opensBlock}=statement;
if (repeated) throw invalid(file, repeated.line, `a second ${verb} line; the first is line ${line}`);
if (opensBlock) throw invalid(file, line, `${verb} cannot have a block`);
const[,text]=words;
if (void 0 === text || words.length > 2) throw invalid(file, line, `${verb} takes exactly one version`);
const match=form.exec(text);
const version=match?.groups?.version??'';
if(null===match||''!==version&&void 0===lowestOf(version)){
const example='go'===verb?'1.23.0':'go1.23.0 or default';
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
void 0===than?void 0:lowestOf(than)
];
return void 0!==a&&void 0!==b&&(0,versions_version.Zy)(a,b)<0;
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
98070:((module$,exports$,require$)=>{
require$.d(exports$,{
Et:()=>floorOf,
ag:()=>said,
kg:()=>combine,
pJ:()=>newerOf,
vI:()=>decideVersion
});
var mod$0=require$(3612);
var version$1=require$(60658);
var range$2=require$(90522);
var request$3=require$(74958);
function decideVersion({minimum,toolchain},pin){
const required=newerOf(toolchain,minimum);
if(void 0===pin)return required&&{
request:required,
notes:[],
warnings:[]
};
if(void 0===required)return{
request:pin,
notes:[],
warnings:[]
};
const[pinned,low]=[
said(pin),
said(required)
];
const raised=atLeast(pin,floorOf(required));
if(void 0!==raised)return{
request:raised,
notes:[
`${pinned} decides; ${low} is satisfied`
],
warnings:[]
};
if(void 0!==minimum&&void 0===atLeast(pin,floorOf(minimum))){
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
if(void 0===work)return module??{
minimum:void 0,
toolchain:void 0
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
if(void 0===a||void 0===b)return a??b;
return(0,version$1.Zy)(floorOf(a),floorOf(b))>=0?a:b;
}
const anything={
major:0,
minor:0,
patch:0
};
function floorOf(request){
return 'exact'===request.kind?request.version:(0,mod$0.lowestOf)(request.text)??anything;
}
function atLeast(request,floor){
switch(request.kind){
case 'exact':
return(0,version$1.Zy)(request.version,floor)>=0?request:void 0;
case 'range':
{
const range=request.range.map((bounds)=>[
...bounds,
boundFor(bounds,floor)
]);
if(!(0,range$2.wC)(range))return;
const{literal,...plain}=request;
const named=(0,version$1.ot)(literal??'');
const tooLow=void 0!==named&&(0,version$1.Zy)(named,floor)<0;
return{
...plain,
range,
...void 0!==literal&&!tooLow&&{
literal
}
};
}
}
}
function boundFor(bounds,floor){
const{pre,...release}=floor;
const{major,minor,patch}=floor;
const asksForPre=bounds.some(({version})=>version.pre&&0===(0,version$1.Zy)({
major,
minor,
patch,
pre:version.pre
},version));
const version=pre?.number!==0||asksForPre?floor:release;
return{
operator:'>=',
version
};
}
}),
90399:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
keepOrInstall:()=>keepOrInstall,
systemGo:()=>systemGo
});
var problem$0=require$(72969);
var version$1=require$(98070);
var version$2=require$(60658);
var request$3=require$(74958);
var sources$4=require$(88841);
async function keepOrInstall(sources,module,pin){
if(void 0===module.minimum&&void 0===module.toolchain)return pin;
const version=await sources.versionOf(pin.go);
const text = `system: ${(0, version$2.zR)(version)}`;
const decided=(0,version$1.vI)(module,{
kind:'exact',
text,
source:pin.source,
version
});
if(void 0===decided||decided.request.text===text)return pin;
return(0,sources$4.install)(decided.request,decided);
}
async function systemGo(sources,{source,otherwise}){
const go=await(0,sources$4.goOnPath)(sources);
const where=(0,request$3.B6)(source);
if(void 0!==go)return{
kind:'keep',
go,
source,
notice: `${where} says "system": using ${go}, the Go on PATH.`
};
if(void 0!==otherwise)return otherwise;
const why=sources.wantsFolder?'which is never at install-dir':'and there is no go on PATH';
throw new problem$0.A('VERSION_UNKNOWN', `${where} says "system", ${why}`, {
place:(0,request$3.$t)(source),
hint:'Install a Go first, write a version there, or set go-version.'
});
}
})
};
