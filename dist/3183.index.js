"use strict";
exports.id=3183;
exports.ids=[
3183
];
exports.modules={
43183:((__unused_webpack_module,exports$,require$)=>{
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
