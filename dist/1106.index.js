"use strict";
exports.id=1106;
exports.ids=[
1106
];
exports.modules={
51106:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
overruledPins:()=>overruledPins
});
var problem$0=require$(48624);
var request$1=require$(11625);
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
