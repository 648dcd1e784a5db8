"use strict";
exports.id=9201;
exports.ids=[
9201
];
exports.modules={
19201:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
barOf:()=>barOf,
createProgress:()=>createProgress,
describeTransfer:()=>describeTransfer
});
function createProgress(milliseconds,show){
let last=Date.now();
let speedOf=createMeter(0);
const sideBySide=createSum();
return(event)=>{
const several=void 0!==event.install;
if('download-started'===event.kind&&!several)speedOf=createMeter(0);
if('resumed'===event.kind&&!several)speedOf=createMeter(event.offset);
if('bytes'!==event.kind)return;
const{label,done,total}=void 0===event.install?event:sideBySide(event.install,event);
const speed=speedOf(done,event.time);
if(event.time - last<milliseconds)return;
last=event.time;
show({
label,
done,
total,
speed
});
};
}
function createSum(){
const amounts=new Map();
return(install,amount)=>{
amounts.set(install,amount);
const all=[
...amounts.values()
];
const known=all.every(({total})=>void 0!==total);
return{
label:[
...amounts.keys()
].join(', '),
done:all.reduce((sum,{done})=>sum + done,0),
total:known?all.reduce((sum,{total})=>sum +(total??0),0):void 0
};
};
}
const WINDOW=5_000;
const STEP=500;
function createMeter(from){
const samples=[];
return(done,time)=>{
if(done<from)return;
const newest=samples.at(-1);
if(void 0===newest||time - newest.time>=STEP)samples.push({
done,
time
});
while(samples.length>2&&time -(samples[1]?.time??time)>=WINDOW)samples.shift();
const oldest=samples[0];
const elapsed=time -(oldest?.time??time);
return void 0 === oldest || elapsed < STEP ? void 0 : (done - oldest.done) / elapsed * 1000;
};
}
function describeTransfer(transfer){
return `${transfer.label}: ${figuresOf(transfer)}`;
}
function figuresOf({done,total,speed}){
const parts=[
total ? `${megabytes(done)} of ${megabytes(total)} MB (${Math.floor(100 * done / total)} %)` : `${megabytes(done)} MB`
];
if (void 0 !== speed) parts.push(`${megabytes(speed)} MB/s`);
if (void 0 !== speed && speed > 0 && total && done < total) parts.push(timeLeft((total - done) / speed));
return parts.join(', ');
}
function barOf(transfer,columns){
const figures=figuresOf(transfer);
const width=Math.min(30,columns - figures.length - 4);
if(!transfer.total||width<5)return figures;
const filled = Math.min(width, Math.floor(width * transfer.done / transfer.total));
return `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${figures}`;
}
function megabytes(bytes){
return (bytes / 1e6).toFixed(1);
}
function timeLeft(seconds){
return seconds < 90 ? `${Math.ceil(seconds)} s left` : `${Math.ceil(seconds / 60)} min left`;
}
})
};
