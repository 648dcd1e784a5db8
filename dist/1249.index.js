export const id=1249;
export const ids=[
1249
];
export const modules={
1249:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
verifyTree:()=>verifyTree,
w:()=>verifyArchive
});
var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760);
var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2969);
var _core_sumdb_module_hash_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2795);
var _core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6968);
var _core_tool_cache_manifest_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(7861);
var _core_tool_cache_tree_notes_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(6348);
var _download_verified_download_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8696);
var _tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(1844);
var _trust_checksum_database_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(5452);
async function verifyTree(run,root,{fetchToCompare}){
const release=await(0,_tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_5__.iJ)(run,root);
if(release===undefined){
throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.A('TREE_INVALID', `"${root}" is not a Go tree: it has no VERSION`, {
hint:'Name the folder that is GOROOT.'
});
}
const files=(await run.trees.hashTree(root)).filter(({name})=>!(0,_core_tool_cache_tree_notes_js__WEBPACK_IMPORTED_MODULE_7__.BA)(name));
const is=new Map(files.map(({name,sha256})=>[
name.replace(/^go\//, ''),
sha256
]));
const inside=await run.files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root,_core_tool_cache_tree_notes_js__WEBPACK_IMPORTED_MODULE_7__._u));
const text = inside ?? await run.files.readText(`${root}.manifest`);
const was=text===undefined?undefined:(0,_core_tool_cache_manifest_js__WEBPACK_IMPORTED_MODULE_8__.Ng)(text);
const log=await askLog(run,release,files);
const fromLog=()=>fetchToCompare?differencesFromLog(run,{
release,
is,
log
}):[];
const differences=was?(0,_core_tool_cache_manifest_js__WEBPACK_IMPORTED_MODULE_8__.kK)(was,is):await fromLog();
const kept = was ? `${differences.length === 0 ? 'All files match' : 'Some files differ from'} the manifest.` : 'It has no manifest.';
const ok=differences.length===0&&(log.says==='same'||log.says==='nothing'&&was!==undefined);
const trust=ok&&log.says==='same'?'log':undefined;
return{
path:root,
release,
ok,
trust,
differences,
findings:[
kept,
log.sentence
]
};
}
async function verifyArchive(run,path){
const{knownArchive}=await __webpack_require__.e(3825).then(__webpack_require__.bind(__webpack_require__,3825));
const filename=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
const release = /^(go.+?)\.[a-z0-9]+-[a-z0-9]+\.(?:tar\.gz|zip)$/.exec(filename)?.[1];
if(release===undefined){
throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.A('INPUT_INVALID', `"${filename}" does not have the name of a Go archive`, {
hint:'The name must say which release to compare with, such as go1.26.8.linux-amd64.tar.gz.'
});
}
const{sha256,files}=await readArchive(run,path);
const known=knownArchive(filename);
const log=await askLog(run,release,files);
const table = !known ? 'It is not in the built-in table.' : known.sha256 === sha256 ? 'It matches the built-in table.' : `Its SHA-256 is ${sha256}, the built-in table has ${known.sha256}.`;
const wrong=log.says==='other'||known!==undefined&&known.sha256!==sha256;
const trust=wrong?undefined:log.says==='same'?'log':known?'known':undefined;
return{
path,
release,
ok:trust!==undefined,
trust,
differences:[],
findings:[
table,
log.sentence
]
};
}
async function readArchive(run,path){
const{archives}=await run.network();
const into=await run.files.makeTemporaryFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run.toolCache,'.setup-go-tarball','verify-'));
const files=[];
const options={
into,
slim:false,
onFile:(file)=>void files.push(file)
};
const source=run.files.readStream(path);
const download=(0,_download_verified_download_js__WEBPACK_IMPORTED_MODULE_4__.R)(run,source,{
label:path,
expected:{},
digest:await run.digest()
});
try{
if(!path.endsWith('.zip'))await archives.unpackTarGz(download.bytes,options);
else{
await download.drain();
await archives.unpackZip(path,options);
}
return{
sha256:download.check().sha256,
files
};
}finally{
await download.close();
await run.files.remove(into);
}
}
async function askLog(run,release,files){
try{
const logged=await(0,_trust_checksum_database_js__WEBPACK_IMPORTED_MODULE_6__.lookUpToolchain)(run,release);
const hash=await treeHash(run,release,files);
if(hash===logged.hash){
const sentence='It matches the Go checksum database (which does not cover api, doc, misc, test).';
return{
says:'same',
sentence
};
}
return{
says:'other',
sentence: `Its hash is ${hash}, the Go checksum database has ${logged.hash}.`
};
}catch(error){
if(!(error instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.A)||error.code==='SUMDB_INCONSISTENT')throw error;
return{
says:error.code==='ARCHIVE_REFUSED'?'other':'nothing',
sentence:error.message
};
}
}
async function treeHash(run,release,files){
const{crypto}=await run.sumdb();
const prefix=(0,_core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_3__.B8)((0,_core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_3__.IV)(release,run.platform.os,run.platform.arch));
const named=files.flatMap(({name,sha256})=>{
const moduleName=(0,_core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_3__.LE)(name,prefix);
return moduleName===undefined?[]:[
{
name:moduleName,
sha256
}
];
});
return(0,_core_sumdb_module_hash_js__WEBPACK_IMPORTED_MODULE_2__.C)(named,crypto);
}
async function differencesFromLog(run,tree){
if(tree.log.says!=='other')return[];
const{fetchModuleManifest}=await __webpack_require__.e(1132).then(__webpack_require__.bind(__webpack_require__,1132));
try{
const was=await fetchModuleManifest(run,tree.release);
const covered=new Map([
...tree.is
].filter(([file])=>!/^(?:api|doc|misc|test)\//.test(file)));
return(0,_core_tool_cache_manifest_js__WEBPACK_IMPORTED_MODULE_8__.kK)(was,covered);
}catch(error){
if(!(error instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.A))throw error;
run.emit({
kind:'differences-unknown',
message:error.message
});
return[];
}
}
})
};
