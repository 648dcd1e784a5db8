export const id=3135;
export const ids=[
3135
];
export const modules={
3135:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{
link:()=>link,
makeTemporaryFolder:()=>makeTemporaryFolder,
move:()=>move,
readStream:()=>readStream,
remove:()=>remove,
removeIfEmpty:()=>removeIfEmpty,
syncFolder:()=>syncFolder,
writeStream:()=>writeStream,
writeText:()=>writeText
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6760);
var _file_problem_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2225);
var _folders_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(9780);
function makeTemporaryFolder(prefix){
return (0, _file_problem_js__WEBPACK_IMPORTED_MODULE_3__.CD)(`${prefix}*`, 'make the folder', ()=>makeTemporary(prefix));
}
function writeText(path,text,mode){
return(0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__.CD)(path,'write',()=>writeWhole(path,text,mode));
}
function move(from,to){
return (0, _file_problem_js__WEBPACK_IMPORTED_MODULE_3__.CD)(to, `move ${JSON.stringify(from)} to`, ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to));
}
function remove(path){
return(0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__.CD)(path,'remove',()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path,REMOVE));
}
const REMOVE={
recursive:true,
force:true,
maxRetries:3
};
function removeIfEmpty(path){
return(0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__.CD)(path,'remove',()=>removeEmpty(path));
}
function link(target,path,kind){
return(0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__.CD)(path,'make the link',()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(target,path,kind==='folder'?'junction':'file'));
}
function syncFolder(path){
return(0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__.CD)(path,'sync',async()=>{
if(process.platform==='win32')return;
const folder=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,'r');
try{
await folder.sync();
}finally{
await folder.close();
}
});
}
async function makeTemporary(prefix){
(0,_folders_js__WEBPACK_IMPORTED_MODULE_4__.w)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(prefix));
for(let attempt=1;;attempt +=1){
try{
return await makeUnique(prefix);
}catch(error){
if(attempt>=3||![
'ENOENT',
'EEXIST'
].includes((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__.CA)(error)))throw error;
(0,_folders_js__WEBPACK_IMPORTED_MODULE_4__.w)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(prefix));
}
}
}
async function makeUnique(prefix){
const path=prefix +(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex');
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path);
return path;
}
async function writeWhole(path,text,mode=0o666){
const temporary = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
try{
const file=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary,'wx',mode);
try{
await file.writeFile(text);
await file.sync();
}finally{
await file.close();
}
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary,path);
}catch(error){
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary,{
force:true
});
throw error;
}
}
async function*readStream(path){
const file=await(0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__.CD)(path,'read',()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,'r'));
try{
for(;;){
const chunk=new Uint8Array(256*1024);
const{bytesRead}=await(0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__.CD)(path,'read',()=>file.read(chunk));
if(bytesRead===0)return;
yield chunk.subarray(0,bytesRead);
}
}finally{
await file.close();
}
}
async function writeStream(path,bytes){
const file=await(0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__.CD)(path,'create',()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,'w'));
let waiting=[];
let length=0;
const flush=async()=>{
const[chunks,total]=[
waiting,
length
];
[waiting,length]=[
[],
0
];
if(total>0)await(0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__.CD)(path,'write',()=>writeAll(file,chunks,total));
};
try{
for await(const chunk of bytes){
waiting.push(chunk);
length +=chunk.length;
if(length>=PIECE)await flush();
}
}finally{
await flush().finally(()=>(0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__.CD)(path,'write',()=>file.close()));
}
}
const PIECE=1024**2;
async function writeAll(file,chunks,length){
const{bytesWritten}=await file.writev(chunks);
if(bytesWritten===length)return;
await file.writeFile(Buffer.concat(chunks).subarray(bytesWritten));
}
async function removeEmpty(path){
try{
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(path);
}catch(error){
if(!STAYS.has((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__.CA)(error))){
throw error;
}
}
}
const STAYS=new Set([
'ENOTEMPTY',
'EEXIST',
'ENOENT',
'ENOTDIR'
]);
})
};
