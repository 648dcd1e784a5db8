export const id=6569;
export const ids=[
6569
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
