export const id=3122;
export const ids=[
3122
];
export const modules={
83122:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
parseGoEnvLines:()=>parseGoEnvLines
});
function parseGoEnvLines(text){
const lines = text.matchAll(/^(?:set )?([A-Z0-9_]+)="?(.*?)"?\r?$/gm);
return Object.fromEntries([
...lines
].map((line)=>[
line[1]??'',
line[2]??''
]));
}
})
};
