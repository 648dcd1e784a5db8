"use strict";
exports.id=1098;
exports.ids=[
1098
];
exports.modules={
61098:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
partials:()=>partials
});
var fs$0=require$(73024);
var promises$1=require$(51455);
var problem$2=require$(58076);
var pieces$3=require$(7031);
const HELD=524288;
const IDLE=100;
const BACKLOG=1024**2;
const READ=524288;
const partials={
open:(path)=>(0,problem$2.CD)(path,'create',()=>openPartial(path)),
copy:(from,to)=>(0,problem$2.CD)(to,'write',()=>(0,promises$1.copyFile)(from,to,fs$0.constants.COPYFILE_FICLONE))
};
async function openPartial(path){
const file=await(0,promises$1.open)(path,fs$0.constants.O_RDWR|fs$0.constants.O_CREAT,0o644);
return new Partial(path,file,(await file.stat()).size);
}
class Partial{
path;
#file;
#held=[];
#heldBytes=0;
#inFlight=0;
#written;
#closed=false;
#writing;
#failure;
#timer;
constructor(path,file,written){
this.path=path;
this.#file=file;
this.#written=written;
}
get length(){
return this.#written + this.#inFlight + this.#heldBytes;
}
append(bytes){
this.#throwFailure();
this.#held.push(bytes);
this.#heldBytes +=bytes.length;
if(this.#heldBytes>=HELD)this.#start();
else this.#timer??=setTimeout(()=>this.#start(),IDLE).unref();
return this.#heldBytes + this.#inFlight>BACKLOG?this.#writing:void 0;
}
async flush(){
while(this.#heldBytes>0&&void 0===this.#failure){
this.#start();
await this.#writing;
}
await this.#writing;
this.#throwFailure();
}
async*read(){
await this.flush();
for(let at=0;at<this.#written;){
const chunk=new Uint8Array(Math.min(READ,this.#written - at));
const{bytesRead}=await(0,problem$2.CD)(this.path,'read',()=>this.#file.read(chunk,0,chunk.length,at));
if(0===bytesRead)return;
at +=bytesRead;
yield chunk.subarray(0,bytesRead);
}
}
async clear(){
await this.#discard();
this.#failure=void 0;
this.#written=0;
await(0,problem$2.CD)(this.path,'write',()=>this.#file.truncate(0));
}
async close(){
if(this.#closed)return;
this.#closed=true;
await this.#discard();
await this.#file.close();
}
async #discard(){
clearTimeout(this.#timer);
[this.#held,this.#heldBytes]=[
[],
0
];
await this.#writing;
}
#start(){
clearTimeout(this.#timer);
this.#timer=void 0;
this.#writing??=this.#writeHeld().catch((error)=>{
this.#failure={
error:(0,problem$2.HB)(error,this.path,'write')
};
this.#forget();
}).finally(()=>{
this.#writing=void 0;
});
}
async #writeHeld(){
while(this.#heldBytes>0){
let pieces=this.#held;
[this.#held,this.#heldBytes,this.#inFlight]=[
[],
0,
this.#heldBytes
];
while(pieces.length>0){
const written=await this.#file.writev(pieces,this.#written);
this.#written +=written.bytesWritten;
this.#inFlight -=written.bytesWritten;
pieces=(0,pieces$3.D)(pieces,written.bytesWritten);
}
}
}
#forget(){
[this.#held,this.#heldBytes,this.#inFlight]=[
[],
0,
0
];
}
#throwFailure(){
const failure=this.#failure;
this.#failure=void 0;
if(void 0!==failure)throw failure.error;
}
}
}),
7031:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
D:()=>withoutFirst
});
function withoutFirst(pieces,bytes){
const left=[];
let skip=bytes;
for(const piece of pieces)if(skip>=piece.length)skip -=piece.length;
else{
left.push(piece.subarray(skip));
skip=0;
}
return left;
}
})
};
