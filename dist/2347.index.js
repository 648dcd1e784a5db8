export const id=2347;
export const ids=[
2347
];
export const modules={
12347:((module$,exports$,require$)=>{
require$.d(exports$,{
overruledPins:()=>overruledPins
});
var problem$0=require$(72969);
var request$1=require$(74958);
async function overruledPins(decides,others){
const notes=[];
for(const ask of others){
const other=await answerOrMessage(ask);
if(void 0!==other){
if ('string' == typeof other) notes.push(`${said(decides)} decides; ${other}`);
else if (textOf(other) !== textOf(decides)) notes.push(`${said(decides)} decides, not ${said(other)}`);
}
}
return notes;
}
async function answerOrMessage(ask){
try{
return await ask();
}catch(error){
if(error instanceof problem$0.A)return error.message;
throw error;
}
}
function said(answer){
return `${(0, request$1.B6)(answer.source)} (${textOf(answer)})`;
}
function textOf(answer){
return 'system'===answer.kind?'system':answer.text;
}
})
};
