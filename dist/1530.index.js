export const id=1530;
export const ids=[
1530
];
export const modules={
1530:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
fromNothing:()=>fromNothing
});
var request$0=require$(4958);
var sources$1=require$(8841);
async function fromNothing(sources){
const folders=sources.folders.map((folder)=>JSON.stringify(folder)).join(', ');
const nothing = `No go-version, and no version file that names one in ${folders}`;
const go=await(0,sources$1.Ve)(sources);
if(go!==undefined){
const notice = `${nothing}: using ${go}, the Go on PATH. Set go-version to choose another.`;
return{
kind:'keep',
go,
source:{
kind:'path'
},
notice
};
}
return(0,sources$1.ai)(await(0,request$0.TR)('stable',{
kind:'default'
}),{
notes:[
`${nothing}: using stable`
]
});
}
})
};
