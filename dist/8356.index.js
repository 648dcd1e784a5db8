"use strict";
exports.id=8356;
exports.ids=[
8356
];
exports.modules={
18356:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
versionsTable:()=>versionsTable
});
var markdown$0=require$(3507);
function versionsTable(result,redact){
const{versions=[]}=result;
const names=[
'Version',
'Requested',
'Installed',
'Trust',
'Vulnerabilities',
'Newest patch',
'Supported'
];
return[
'',
`| ${names.join(' | ')} |`,
`|${' --- |'.repeat(names.length)}`,
...versions.map((version)=>`| ${cellsOf(result, version, redact).join(' | ')} |`)
];
}
function cellsOf({goroot},version,redact){
const{assessment,found,mirror,trust,request,source,root}=version;
const name=(0,markdown$0.EO)(version.version);
const origin = '' === mirror ? '' : ` from ${(0, markdown$0.EO)(redact(mirror))}`;
return[
root === goroot ? `**${name}** (active)` : name,
`${(0, markdown$0.aY)(redact(request || 'nothing'))} (${(0, markdown$0.EO)(redact(source))})`,
`${found ? 'found' : 'downloaded'}${found && '' !== origin ? `, downloaded${origin}` : origin}`,
(0,markdown$0.aY)(trust),
...assessment?[
`${assessment.vulnerabilities.length || 'none'}`,
assessment.newestPatch===assessment.release?'this one':assessment.newestPatch,
assessment.supported?'yes':'no'
]:[
'',
'',
''
]
];
}
})
};
