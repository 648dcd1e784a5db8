"use strict";
exports.id=4977;
exports.ids=[
4977
];
exports.modules={
74977:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
matrix:()=>matrix
});
var failures$0=require$(25796);
var problem$1=require$(48624);
var mirrors$2=require$(68234);
var version$3=require$(78281);
var selection$4=require$(1891);
var version$5=require$(35345);
var request$6=require$(11625);
var mirrors$7=require$(37859);
var index$8=require$(38851);
var request$9=require$(43312);
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
const{readModules}=await Promise.resolve().then(require$.bind(require$,29726));
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
Promise.resolve().then(require$.bind(require$,41454)),
Promise.resolve().then(require$.bind(require$,85272)),
require$.e(6657).then(require$.bind(require$,66657))
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
const{knownArchives,knownReleases}=await require$.e(3766).then(require$.bind(require$,83766));
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
