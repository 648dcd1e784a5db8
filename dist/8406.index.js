"use strict";
exports.id=8406;
exports.ids=[
8406
];
exports.modules={
18406:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
createWriters:()=>createWriters,
isAlive:()=>isAlive,
newWriterName:()=>newWriterName
});
var crypto$0=require$(77598);
var fs$1=require$(73024);
var os$2=require$(48161);
var problem$3=require$(58076);
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
(0,crypto$0.randomBytes)(4).toString('hex')
].join('-');
}
function isAlive(writer){
const [, pid, start, place] = /^(\d{1,10})-(\d{1,20})-([0-9a-f]{8})-[0-9a-f]{8}$/.exec(writer) ?? [];
if(void 0===pid||place!==placeHere())return;
if(!exists(Number(pid)))return false;
const now=startOf(Number(pid));
return void 0===now||'0'===start||String(now)===start;
}
let here;
function placeHere(){
here??=(0,crypto$0.createHash)('sha256').update([
(0,os$2.hostname)(),
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
return 'EPERM'===(0,problem$3.CA)(error);
}
}
function startOf(pid){
const stat = readOr(`/proc/${pid}/stat`);
const fields=stat.slice(stat.lastIndexOf(')')+ 2).split(' ');
if('Z'===fields[0]||'X'===fields[0])return -1;
const start=Number(fields[19]);
return Number.isSafeInteger(start)&&start>0?start:void 0;
}
function readOr(path){
if('win32'===process.platform)return '';
try{
return(0,fs$1.readFileSync)(path,'utf8');
}catch {
return '';
}
}
function namespaceOr(){
if('win32'===process.platform)return '';
try{
return (0, fs$1.readlinkSync)('/proc/self/ns/pid');
}catch {
return '';
}
}
})
};
