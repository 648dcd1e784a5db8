export const id=4477;
export const ids=[
4477
];
export const modules={
84477:((module$,exports$,require$)=>{
require$.d(exports$,{
lockedText:()=>lockedText
});
var text$0=require$(16186);
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
