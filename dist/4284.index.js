export const id=4284;
export const ids=[
4284
];
export const modules={
74284:((module$,exports$,require$)=>{
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
