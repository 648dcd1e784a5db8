export const id=5058;
export const ids=[
5058
];
export const modules={
5058:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
notAFile:()=>notAFile,
readUtf16:()=>readUtf16
});
var problem=require$(2969);
;
function fromUtf16(bytes){
const first=[
bytes.charCodeAt(0),
bytes.charCodeAt(1)
];
const isLittle=first[0]===0xff&&first[1]===0xfe||first[1]===0;
const isBig=first[0]===0xfe&&first[1]===0xff||first[0]===0;
if(isLittle===isBig)return undefined;
const pairs = bytes.match(/.{2}/gs) ?? [];
const units=pairs.map((pair)=>{
const[a,b]=[
pair.charCodeAt(0),
pair.charCodeAt(1)
];
return String.fromCharCode(isLittle?a + b*256:a*256 + b);
});
return units.join('').replace(/^\uFEFF/, '');
}
;
function notAFile(path){
return new problem.A('VERSION_FILE_INVALID', `"${path}" is not a regular file`, {
hint:'Name a file that holds a version, or set go-version instead.'
});
}
async function readUtf16(run,path){
return fromUtf16(await run.files.readBytes(path)??'');
}
})
};
