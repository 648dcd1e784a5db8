export const id=5918;
export const ids=[
5918
];
export const modules={
45918:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
runThread:()=>runThread
});
var threads$0=require$(75919);
async function runThread(){
if(null===threads$0.parentPort)return false;
const{unpackInThread}=await require$.e(1449).then(require$.bind(require$,51449));
threads$0.parentPort.postMessage(await unpackInThread(threads$0.workerData));
return true;
}
})
};
