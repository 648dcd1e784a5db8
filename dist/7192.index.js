"use strict";
exports.id=7192;
exports.ids=[
7192
];
exports.modules={
7192:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
lockedText:()=>lockedText
});
var text$0=require$(11967);
function lockedText(locked){
const{path,ok,written,requests,archives,added,removed,wrong}=locked;
const what = `${count(requests, 'request')}, ${count(archives, 'archive')}`;
const changes=added.length + removed.length;
const verdict = written ? `wrote ${what}` : 0 === changes && 0 === wrong.length ? `${ok ? 'is complete' : 'is wrong'}: ${what}` : wrong.length > 0 ? 'IS WRONG' : 'is not complete; run "setup-go-tarball lock"';
return{
lines:[
`${path}: ${verdict}`,
...wrong.map((sentence)=>`  ${(0, text$0.TN)(sentence)}`),
...removed.map((line)=>`  - ${(0, text$0.TN)(line)}`),
...added.map((line)=>`  + ${(0, text$0.TN)(line)}`)
],
notes:[]
};
}
function count(number,noun){
return `${number} ${noun}${1 === number ? '' : 's'}`;
}
})
};
