"use strict";
exports.id=4597;
exports.ids=[
4597
];
exports.modules={
54597:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
print:()=>print
});
function print(lines){
process.stdout.write(lines.map((line)=>`${line}\n`).join(''));
}
})
};
