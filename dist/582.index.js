export const id=582;
export const ids=[
582
];
export const modules={
40582:((module$,exports$,require$)=>{
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
