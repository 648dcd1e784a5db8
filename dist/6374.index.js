"use strict";
exports.id=6374;
exports.ids=[
6374
];
exports.modules={
36374:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
writeProblemMatcher:()=>writeProblemMatcher
});
var external_node_fs_=require$(73024);
var external_node_os_=require$(48161);
var external_node_path_=require$(76760);
const problem_matcher_namespaceObject = JSON.parse('{"problemMatcher":[{"owner":"go","pattern":[{"regexp":"^\\\\s*(?:vet(?:\\\\.exe)?: )?((?:[A-Za-z]:)?[^\\\\s:]+\\\\.go|(?:(?:[A-Za-z]:)?[\\\\\\\\/]|\\\\\\\\\\\\\\\\|\\\\.{1,2}[\\\\\\\\/])[^\\\\s:\\\\\\\\/*][^\\\\s:]*(?: (?!\\\\.{0,2}[\\\\\\\\/])[^\\\\s:]+)* (?!\\\\.{0,2}[\\\\\\\\/])[^\\\\s:]*[\\\\\\\\/][^\\\\s:\\\\\\\\/]+\\\\.go):(\\\\d+):(\\\\d+)(?:-\\\\d+(?::\\\\d+)?)?: (.+)$","file":1,"line":2,"column":3,"message":4}]}]}');
function writeProblemMatcher(env){
const folder=(0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(env.RUNNER_TEMP||(0,external_node_os_.tmpdir)(),'setup-go-tarball-'));
const file=(0,external_node_path_.join)(folder,'problem-matcher.json');
(0,external_node_fs_.writeFileSync)(file,JSON.stringify(problem_matcher_namespaceObject));
return file;
}
})
};
