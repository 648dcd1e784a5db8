"use strict";
exports.id=4831;
exports.ids=[
4831
];
exports.modules={
4831:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
untilSignal:()=>untilSignal
});
function untilSignal(){
return new Promise((resolve)=>{
for(const signal of[
'SIGINT',
'SIGTERM',
'SIGHUP'
])process.once(signal,()=>resolve(signal));
});
}
})
};
