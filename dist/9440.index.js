export const id=9440;
export const ids=[
9440
];
export const modules={
9440:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
print:()=>print
});
function print(lines){
process.stdout.write(lines.map((line)=>`${line}\n`).join(''));
}
})
};
