"use strict";
exports.id=3671;
exports.ids=[
3671
];
exports.modules={
43671:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
summaryLine:()=>summaryLine
});
function summaryLine(result){
const origin = '' === result.mirror ? '' : ` from ${result.mirror}`;
const where = '' === result.tool ? `at \`${result.goroot}\`` : 'in the tool cache';
const how = result.found ? `found ${where}` : 'downloaded';
const several=result.versions?.map(({version})=>version).join(', ');
const others = several ? `; of ${several}` : '';
return `**Go ${result.goVersion}** for \`${result.request}\` (${result.source}): ${how}${origin}, trust \`${result.trust}\`${others}\n`;
}
})
};
