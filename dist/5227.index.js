"use strict";
exports.id=5227;
exports.ids=[
5227
];
exports.modules={
45227:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
warnOfMissingWasm:()=>warnOfMissingWasm
});
function warnOfMissingWasm(run,installed){
const{major,minor}=installed.version;
if(!installed.receipt?.lacks.includes('misc')||major>1||minor>23)return;
run.emit({
kind:'wasm-missing',
release:installed.release
});
}
})
};
