export const id=7974;
export const ids=[
7974,
6606
];
export const modules={
67974:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
run:()=>run
});
var problem$0=require$(72969);
var matrix$1=require$(86606);
async function run({run:prepared,plan,line}){
const fromGoMod=void 0!==line.options['from-go-mod'];
const requests = line.argument.split(/[,\n]/).filter((text)=>'' !== text.trim());
if(fromGoMod===requests.length>0)throw new problem$0.A('USAGE','matrix needs either a list of versions or --from-go-mod',{
hint:'Write matrix stable,oldstable, for example, or matrix --from-go-mod.'
});
const asked=fromGoMod?'from-go-mod':requests;
return{
kind:'matrix',
releases:await(0,matrix$1.matrix)(prepared,plan,{
asked,
name:'VERSIONS'
})
};
}
}),
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
86606:((module$,exports$,require$)=>{
require$.d(exports$,{
matrix:()=>matrix
});
var failures$0=require$(71731);
var problem$1=require$(72969);
var mirrors$2=require$(2359);
var version$3=require$(98070);
var selection$4=require$(85020);
var version$5=require$(60658);
var request$6=require$(74958);
var mirrors$7=require$(33802);
var index$8=require$(91529);
var request$9=require$(68460);
async function matrix(run,plan,{asked,name}){
const parse=(text)=>(0,request$6.TR)(text,{
kind:'input',
name,
yaml:plan.version.yaml
});
const requests='from-go-mod'===asked?[
await parse('stable'),
await goLineOf(run,plan)
]:await Promise.all(asked.map((text)=>parse(text.trim())));
const releases=await releasesFor(run,plan,requests);
const select=(request)=>(0,selection$4.g)({
releases,
request,
platform:run.platform,
checkLatest:true
}).release;
if('from-go-mod'!==asked)return merge(requests.map((request)=>[
request.text,
select(request)
]));
const[stable,lowest]=requests;
if(void 0===stable||void 0===lowest)return[];
const[newest,floor]=[
select(stable).version,
(0,version$3.Et)(lowest)
];
if(floor.major!==newest.major||floor.minor>=newest.minor)return merge([
[
lowest.text,
select(lowest)
]
]);
const between=Array.from({
length:newest.minor - floor.minor + 1
}, (_, index)=>`${floor.major}.${floor.minor + index}`);
const minors=await Promise.all(between.map(parse));
return merge(minors.map((request)=>[
request.text,
select(request)
]));
}
async function goLineOf(run,plan){
const{readModules}=await require$.e(5994).then(require$.bind(require$,73613));
const sources=await(0,request$9.u0)(run,plan);
const file=plan.version.goVersionFile;
const{minimum}=''===file?await readModules(sources):await readNamed(sources,file);
if(void 0!==minimum)return minimum;
const message = '' === file ? 'No go.mod or go.work here or above has a go line' : `"${file}" has no go line`;
throw new problem$1.A('VERSION_FILE_MISSING',message,{
hint:'Name the file with go-version-file, add the line with "go mod edit -go=1.25", or list the versions.'
});
}
async function readNamed(sources,path){
const[{fileOf,readNearest},{readGoModVersions},{missing}]=await Promise.all([
Promise.resolve().then(require$.bind(require$,88841)),
Promise.resolve().then(require$.bind(require$,3612)),
require$.e(1530).then(require$.bind(require$,1530))
]);
const text=await readNearest(sources,path);
if(void 0===text)throw await missing(sources,path);
const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
return readGoModVersions(fileOf(sources,{
kind:'file',
path,
text:plain
}));
}
async function releasesFor(run,{sources:{mirrors},retry},requests){
const options={
mirrors,
retry,
unreachable:new Set(),
aim:'an index of releases'
};
await run.listenForStop();
try{
return await(0,mirrors$7.e)(run,options,async(mirror)=>{
const releases=await(0,index$8.tl)(run,mirror,requests);
if(void 0!==releases)return releases;
throw new problem$1.A('INDEX_INVALID', `${(0, mirrors$2.zZ)(mirror)} has no release index`, {
hint:'Name a mirror that has one, such as official.'
});
});
}catch(error){
if(!(0,failures$0.Uz)(error))throw error;
const known=await knownWhenBuilt();
const message = `${error.message}\nThe releases decide that were known when this program was made, up to ${known[0]?.release}: newer ones are missing`;
run.emit({
kind:'remark',
level:'warning',
message
});
return known;
}
}
async function knownWhenBuilt(){
const{knownArchives,knownReleases}=await require$.e(3825).then(require$.bind(require$,33825));
return knownReleases().flatMap((release)=>{
const version=(0,version$5.ot)(release);
const archives=knownArchives(release);
return version?[
{
version,
release,
stable:void 0===version.pre,
archives
}
]:[];
});
}
function merge(answers){
return[
...Map.groupBy(answers,([,{release}])=>release)
].flatMap(([release,group])=>{
const[first]=group;
if(void 0===first)return[];
return[
{
version:(0,version$5.Ud)(first[1].version),
release,
requests:group.map(([request])=>request)
}
];
});
}
})
};
