export const id=3007;
export const ids=[
3007
];
export const modules={
3007:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{
listenForStop:()=>listenForStop,
sleepUnlessStopped:()=>sleepUnlessStopped
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8500);
var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2969);
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
const timer=timeout===0?undefined:setTimeout(()=>stop(timedOut(timeout)),left).unref();
return{
close(){
clearTimeout(timer);
stopListening();
}
};
}
async function sleepUnlessStopped(milliseconds,signal){
signal.throwIfAborted();
await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds,undefined,{
signal
}).catch(()=>signal.throwIfAborted());
}
const LONGEST_TIMER=2**31 - 1;
function interruptedBy(signal){
return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.A('INTERRUPTED', `Stopped by ${signal}`, {
hint:'The downloaded bytes are kept; the next run resumes from there.',
signal
});
}
function timedOut(timeout){
return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.A('TIMED_OUT', `Timed out after ${timeout} ms (timeout-ms)`, {
hint:'The downloaded bytes are kept; the next run resumes from there. If the network is slow, set a longer timeout-ms.'
});
}
})
};
