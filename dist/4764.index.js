"use strict";
exports.id=4764;
exports.ids=[
4764
];
exports.modules={
94764:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
listenForStop:()=>listenForStop,
sleepUnlessStopped:()=>sleepUnlessStopped
});
var promises$0=require$(58500);
var problem$1=require$(48624);
const signals=[
'SIGINT',
'SIGTERM',
'SIGHUP'
];
function listenForStop(timeout,controller){
const stop=(problem)=>controller.abort(problem);
const onSignal=(name)=>{
stopListening();
stop(interruptedBy(name));
};
const stopListening=()=>{
for(const name of signals)process.off(name,onSignal);
};
for(const name of signals)process.on(name,onSignal);
const left=Math.min(Math.max(0,timeout - performance.now()),LONGEST_TIMER);
const timer=0===timeout?void 0:setTimeout(()=>stop(timedOut(timeout)),left).unref();
return{
close(){
clearTimeout(timer);
stopListening();
}
};
}
async function sleepUnlessStopped(milliseconds,signal){
signal.throwIfAborted();
await(0,promises$0.setTimeout)(milliseconds,void 0,{
signal
}).catch(()=>signal.throwIfAborted());
}
const LONGEST_TIMER=2**31 - 1;
function interruptedBy(signal){
return new problem$1.A('INTERRUPTED', `Stopped by ${signal}`, {
hint:'The downloaded bytes are kept; the next run resumes from there.',
signal
});
}
function timedOut(timeout){
return new problem$1.A('TIMED_OUT', `Timed out after ${timeout} ms (timeout-ms)`, {
hint:'The downloaded bytes are kept; the next run resumes from there. If the network is slow, set a longer timeout-ms.'
});
}
})
};
