"use strict";
exports.id=8111;
exports.ids=[
8111
];
exports.modules={
8111:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
isExactVersion:()=>isExactVersion,
modulePaths:()=>modulePaths,
parseTools:()=>parseTools,
programName:()=>programName
});
var problem$0=require$(48624);
function parseTools(texts){
const entries=texts.map(parseTool);
const names=entries.map((entry)=>'package'===entry.kind?entry.path:entry.file);
const twice=names.find((name,index)=>names.indexOf(name)<index);
if (void 0 !== twice) throw invalid(`The input tools names "${twice}" twice`, 'Keep one of them: a tool has one version.');
return entries;
}
function isExactVersion(query){
return /^v\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+incompatible)?$/.test(query);
}
function programName(path){
const parts = path.split('/');
const last=parts.at(-1)??path;
return /^v[2-9]\d*$|^v1\d+$/.test(last) ? parts.at(-2) ?? last : last;
}
function modulePaths(path){
const parts = path.split('/');
return parts.map((_, index)=>parts.slice(0, parts.length - index).join('/'));
}
function parseTool(text){
if (/(?:^|[\\/])go\.mod$/.test(text)) return {
kind:'go-mod',
file:text
};
const what = `The input tools has ${JSON.stringify(text)}`;
if (text.includes('://')) throw invalid(`${what}, which is an address`, `Write an import path: ${example}.`);
const[path='',query,...more]=text.split('@');
if (!isImportPath(path) || more.length > 0) throw invalid(`${what}, which is not the import path of a program`, `Write it as ${example}.`);
if (void 0 === query) throw invalid(`${what}, which has no version`, `Write ${text}@v1.2.3, or ${text}@latest.`);
if (!/^\w[\w.+~/-]*$/.test(query) || hasDots(query)) throw invalid(`${what}, whose version is not one`, `Write ${path}@v1.2.3, or ${path}@latest.`);
return{
kind:'package',
path,
query
};
}
const example = 'gotest.tools/gotestsum@v1.13.0';
function isImportPath(path){
return /^[\w-]+\.[\w.-]*\w(?:\/[\w.~+-]+)+$/.test(path) && !hasDots(path);
}
function hasDots(path){
return path.split('/').some((part)=>/^\.*$/.test(part));
}
function invalid(message,hint){
return new problem$0.A('INPUT_INVALID',message,{
hint
});
}
})
};
