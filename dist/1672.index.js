export const id=1672;
export const ids=[
1672
];
export const modules={
61672:((module$,exports$,require$)=>{
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
