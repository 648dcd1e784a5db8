export const id=3537;
export const ids=[
3537
];
export const modules={
3537:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{
createWriters:()=>createWriters,
isAlive:()=>isAlive,
newWriterName:()=>newWriterName
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3024);
var node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8161);
var _file_problem_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2225);
function createWriters(){
return{
self:newWriterName(),
isAlive
};
}
function newWriterName(){
return[
process.pid,
startOf(process.pid)??0,
placeHere(),
(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')
].join('-');
}
function isAlive(writer){
const [, pid, start, place] = /^(\d{1,10})-(\d{1,20})-([0-9a-f]{8})-[0-9a-f]{8}$/.exec(writer) ?? [];
if(pid===undefined||place!==placeHere())return undefined;
if(!exists(Number(pid)))return false;
const now=startOf(Number(pid));
return now===undefined||start==='0'||String(now)===start;
}
let here;
function placeHere(){
here??=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update([
(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
readOr('/proc/sys/kernel/random/boot_id'),
namespaceOr()
].join('\n')).digest('hex').slice(0,8);
return here;
}
function exists(pid){
try{
process.kill(pid,0);
return true;
}catch(error){
return(0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__.CA)(error)==='EPERM';
}
}
function startOf(pid){
const stat = readOr(`/proc/${pid}/stat`);
const fields=stat.slice(stat.lastIndexOf(')')+ 2).split(' ');
if(fields[0]==='Z'||fields[0]==='X')return -1;
const start=Number(fields[19]);
return Number.isSafeInteger(start)&&start>0?start:undefined;
}
function readOr(path){
try{
return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path,'utf8');
}catch {
return '';
}
}
function namespaceOr(){
try{
return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)('/proc/self/ns/pid');
}catch {
return '';
}
}
})
};
