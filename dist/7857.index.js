export const id=7857;
export const ids=[
7857
];
export const modules={
7857:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
notAFile:()=>notAFile
});
var problem$0=require$(2969);
function notAFile(path){
return new problem$0.A('VERSION_FILE_INVALID', `"${path}" is not a regular file`, {
hint:'Name a file that holds a version, or set go-version instead.'
});
}
})
};
