export const id=9440;
export const ids=[
9440
];
export const modules={
39440:((module$,exports$,require$)=>{
require$.d(exports$,{
print:()=>print
});
function print(lines){
process.stdout.write(lines.map((line)=>`${line}\n`).join(''));
}
})
};
