"use strict";
exports.id=7712;
exports.ids=[
7712,
3534,
9674
];
exports.modules={
28288:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Ii:()=>kindAt,
xz:()=>readTable,
c_:()=>tableOf
});
var advisories_advisories=require$(71848);
var advisories_advisory=require$(22512);
var versions_version=require$(35345);
function vulnerabilitiesIn(advisories,{version,target}){
return advisories.map((advisory)=>({
...advisory,
affected:(0,advisories_advisory.MZ)(advisory,{
version,
target
})
})).filter(({affected})=>affected.length>0).map(({id,aliases,affected})=>({
id,
aliases,
parts:[
...new Set(affected.map(({part})=>part))
],
fixedIn:fixOf(affected,version)
})).sort((a,b)=>compareIds(b.id,a.id));
}
function fixOf(affected,version){
const fixes=affected.map(({events})=>events.find((event)=>'fixed'===event.kind&&(0,versions_version.Zy)(event.version,version)>0));
if(fixes.includes(void 0))return;
const last=fixes.flatMap((event)=>event?[
event.version
]:[]).sort(versions_version.Zy).at(-1);
return last&&(0,versions_version.zR)(last);
}
function compareIds(a,b){
const numbers=(id)=>id.split('-').slice(1).map(Number);
const[yearA=0,numberA=0]=numbers(a);
const[yearB=0,numberB=0]=numbers(b);
return yearA - yearB||numberA - numberB;
}
function readTable({module,newest,advisories}){
return tableOf({
...(0,advisories_advisories.z)({
module,
newest
}),
advisories:Object.entries(advisories).map(([id,text])=>readAdvisory(id,text))
});
}
function tableOf(table){
const{advisories}=table;
return{
...table,
vulnerabilities:(version,target)=>vulnerabilitiesIn(advisories,{
version,
target
})
};
}
function readAdvisory(id,text){
const words=text.split(' ');
const starts=words.flatMap((word,at)=>isPart(word)?[
at
]:[]);
if(0===starts.length)return(0,advisories_advisory.Qm)(text);
return{
id,
aliases:words.slice(0,starts[0]),
affected:starts.map((at,index)=>readAffected(words.slice(at,starts[index + 1]),text))
};
}
function isPart(word){
return word.startsWith('stdlib')||word.startsWith('toolchain');
}
function readAffected([head='',...versions],text){
const[part,only]=head.split(':');
if('stdlib'!==part&&'toolchain'!==part)return(0,advisories_advisory.Qm)(text);
return{
part,
targets:void 0===only?[]:(0,advisories_advisory.R0)(only),
events:(0,advisories_advisory.al)(versions.map(readEvent))
};
}
function readEvent(text,index){
return(0,advisories_advisory.RU)(kindAt(index),text)??(0,advisories_advisory.Qm)(text);
}
function kindAt(index){
return index%2===0?'introduced':'fixed';
}
}),
93534:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
knownAdvisories:()=>knownAdvisories
});
var advisory_table=require$(28288);
const known_advisories_namespaceObject = JSON.parse('{"module":"v0.0.0-20261105234957-e22db6528018","newest":["go1.27.4","go1.26.11","go1.25.14","go1.24.13","go1.23.12","go1.22.12","go1.21.13","go1.20.14","go1.19.13","go1.18.10","go1.17.13","go1.16.15","go1.15.15","go1.14.15","go1.13.15","go1.12.17","go1.11.13","go1.10.8","go1.9.7","go1.8.7","go1.7.6","go1.6.4","go1.5.4","go1.4.3","go1.3.3","go1.2.2"],"advisories":{"GO-2021-0067":"CVE-2021-27919 stdlib 1.16.0-0 1.16.1","GO-2021-0068":"CVE-2021-3115 toolchain:windows/ 0 1.14.14 1.15.0-0 1.15.7","GO-2021-0069":"CVE-2020-28362 stdlib 1.14.0-0 1.14.12 1.15.0-0 1.15.5","GO-2021-0142":"CVE-2020-16845 stdlib 0 1.13.15 1.14.0-0 1.14.7","GO-2021-0154":"CVE-2014-7189 stdlib 1.1.0-0 1.3.2","GO-2021-0159":"CVE-2015-5739 CVE-2015-5740 CVE-2015-5741 stdlib 0 1.4.3","GO-2021-0160":"CVE-2015-8618 stdlib 1.5.0-0 1.5.3","GO-2021-0163":"CVE-2016-3958 stdlib 0 1.5.4 1.6.0-0 1.6.1","GO-2021-0172":"CVE-2017-1000098 stdlib 0 1.6.4 1.7.0-0 1.7.4","GO-2021-0178":"CVE-2017-15042 stdlib 1.1.0-0 1.8.4 1.9.0-0 1.9.1","GO-2021-0223":"CVE-2020-14039 stdlib:windows/ 0 1.13.13 1.14.0-0 1.14.5","GO-2021-0224":"CVE-2020-15586 stdlib 0 1.13.13 1.14.0-0 1.14.5","GO-2021-0226":"CVE-2020-24553 stdlib 0 1.14.8 1.15.0-0 1.15.1","GO-2021-0234":"CVE-2021-27918 stdlib 0 1.15.9 1.16.0-0 1.16.1","GO-2021-0235":"CVE-2021-3114 stdlib 0 1.14.14 1.15.0-0 1.15.7","GO-2021-0239":"CVE-2021-33195 stdlib 0 1.15.13 1.16.0-0 1.16.5","GO-2021-0240":"CVE-2021-33196 stdlib 0 1.15.13 1.16.0-0 1.16.5","GO-2021-0241":"CVE-2021-33197 stdlib 0 1.15.13 1.16.0-0 1.16.5","GO-2021-0242":"CVE-2021-33198 stdlib 0 1.15.13 1.16.0-0 1.16.5","GO-2021-0243":"CVE-2021-34558 stdlib 0 1.15.14 1.16.0-0 1.16.6","GO-2021-0245":"CVE-2021-36221 stdlib 0 1.15.15 1.16.0-0 1.16.7","GO-2021-0263":"CVE-2021-41771 stdlib 0 1.16.10 1.17.0-0 1.17.3","GO-2021-0264":"CVE-2021-41772 stdlib 0 1.16.10 1.17.0-0 1.17.3","GO-2021-0317":"CVE-2022-23772 stdlib 0 1.16.14 1.17.0-0 1.17.7","GO-2021-0319":"CVE-2022-23806 stdlib 0 1.16.14 1.17.0-0 1.17.7","GO-2021-0347":"CVE-2022-24921 stdlib 0 1.16.15 1.17.0-0 1.17.8","GO-2022-0166":"CVE-2016-3959 stdlib 0 1.5.4 1.6.0-0 1.6.1","GO-2022-0171":"CVE-2017-1000097 stdlib:darwin/ 0 1.6.4 1.7.0-0 1.7.4","GO-2022-0177":"CVE-2017-15041 toolchain 0 1.8.4 1.9.0-0 1.9.1","GO-2022-0187":"CVE-2017-8932 stdlib:/amd64 1.6.0-0 1.7.6 1.8.0-0 1.8.2","GO-2022-0189":"CVE-2018-16873 toolchain 0 1.10.6 1.11.0-0 1.11.3","GO-2022-0190":"CVE-2018-16874 toolchain 0 1.10.6 1.11.0-0 1.11.3","GO-2022-0191":"CVE-2018-16875 stdlib 0 1.10.6 1.11.0-0 1.11.3","GO-2022-0201":"CVE-2018-6574 toolchain 0 1.8.7 1.9.0-0 1.9.4","GO-2022-0203":"CVE-2018-7187 toolchain 0 1.9.5 1.10.0-0 1.10.1","GO-2022-0211":"CVE-2019-14809 stdlib 0 1.11.13 1.12.0-0 1.12.8","GO-2022-0212":"CVE-2019-16276 stdlib 0 1.12.10 1.13.0-0 1.13.1","GO-2022-0213":"CVE-2019-17596 stdlib 0 1.12.11 1.13.0-0 1.13.2","GO-2022-0217":"CVE-2019-6486 stdlib 0 1.10.8 1.11.0-0 1.11.5","GO-2022-0220":"CVE-2019-9634 stdlib:windows/ 0 1.11.10 1.12.0-0 1.12.2","GO-2022-0229":"CVE-2020-7919 stdlib 0 1.12.16 1.13.0-0 1.13.7","GO-2022-0236":"CVE-2021-31525 stdlib 0 1.15.12 1.16.0-0 1.16.4","GO-2022-0247":"CVE-2021-38297 toolchain:js/wasm 0 1.16.9 1.17.0-0 1.17.2","GO-2022-0273":"CVE-2021-39293 stdlib 0 1.16.8 1.17.0-0 1.17.1","GO-2022-0288":"CVE-2021-44716 stdlib 0 1.16.12 1.17.0-0 1.17.5","GO-2022-0289":"CVE-2021-44717 stdlib 0 1.16.12 1.17.0-0 1.17.5","GO-2022-0318":"CVE-2022-23773 toolchain 0 1.16.14 1.17.0-0 1.17.7","GO-2022-0433":"CVE-2022-24675 stdlib 0 1.17.9 1.18.0-0 1.18.1","GO-2022-0434":"CVE-2022-27536 stdlib:darwin/ 1.18.0-0 1.18.1","GO-2022-0435":"CVE-2022-28327 stdlib 0 1.17.9 1.18.0-0 1.18.1","GO-2022-0475":"CVE-2020-28366 toolchain 0 1.14.12 1.15.0-0 1.15.5","GO-2022-0476":"CVE-2020-28367 toolchain 0 1.14.12 1.15.0-0 1.15.5","GO-2022-0477":"CVE-2022-30634 stdlib:windows/ 0 1.17.11 1.18.0-0 1.18.3","GO-2022-0493":"CVE-2022-29526 stdlib 0 1.17.10 1.18.0-0 1.18.2","GO-2022-0515":"CVE-2022-1962 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0520":"CVE-2022-32148 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0521":"CVE-2022-28131 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0522":"CVE-2022-30632 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0523":"CVE-2022-30633 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0524":"CVE-2022-30631 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0525":"CVE-2022-1705 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0526":"CVE-2022-30635 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0527":"CVE-2022-30630 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0531":"CVE-2022-30629 stdlib 0 1.17.11 1.18.0-0 1.18.3","GO-2022-0532":"CVE-2022-30580 stdlib:windows/ 0 1.17.11 1.18.0-0 1.18.3","GO-2022-0533":"CVE-2022-29804 stdlib:windows/ 0 1.17.11 1.18.0-0 1.18.3","GO-2022-0535":"CVE-2020-0601 stdlib:windows/ 0 1.12.16 1.13.0-0 1.13.7","GO-2022-0536":"CVE-2019-9512 CVE-2019-9514 stdlib 0 1.11.13 1.12.0-0 1.12.8","GO-2022-0537":"CVE-2022-32189 stdlib 0 1.17.13 1.18.0-0 1.18.5","GO-2022-0761":"CVE-2016-5386 stdlib 0 1.6.3","GO-2022-0969":"CVE-2022-27664 stdlib 0 1.18.6 1.19.0-0 1.19.1","GO-2022-0988":"CVE-2022-32190 stdlib 1.19.0-0 1.19.1","GO-2022-1037":"CVE-2022-2879 stdlib 0 1.18.7 1.19.0-0 1.19.2","GO-2022-1038":"CVE-2022-2880 stdlib 0 1.18.7 1.19.0-0 1.19.2","GO-2022-1039":"CVE-2022-41715 stdlib 0 1.18.7 1.19.0-0 1.19.2","GO-2022-1095":"CVE-2022-41716 stdlib:windows/ 0 1.18.8 1.19.0-0 1.19.3","GO-2022-1143":"CVE-2022-41720 stdlib:windows/ 0 1.18.9 1.19.0-0 1.19.4","GO-2022-1144":"CVE-2022-41717 stdlib 0 1.18.9 1.19.0-0 1.19.4","GO-2023-1568":"CVE-2022-41722 stdlib:windows/ 0 1.19.6 1.20.0-0 1.20.1","GO-2023-1569":"CVE-2022-41725 stdlib 0 1.19.6 1.20.0-0 1.20.1","GO-2023-1570":"CVE-2022-41724 stdlib 0 1.19.6 1.20.0-0 1.20.1","GO-2023-1571":"CVE-2022-41723 stdlib 0 1.19.6 1.20.0-0 1.20.1","GO-2023-1621":"CVE-2023-24532 stdlib 0 1.19.7 1.20.0-0 1.20.2","GO-2023-1702":"CVE-2023-24537 stdlib 0 1.19.8 1.20.0-0 1.20.3","GO-2023-1703":"CVE-2023-24538 stdlib 0 1.19.8 1.20.0-0 1.20.3","GO-2023-1704":"CVE-2023-24534 stdlib 0 1.19.8 1.20.0-0 1.20.3","GO-2023-1705":"CVE-2023-24536 stdlib 0 1.19.8 1.20.0-0 1.20.3","GO-2023-1751":"CVE-2023-24539 stdlib 0 1.19.9 1.20.0-0 1.20.4","GO-2023-1752":"CVE-2023-24540 stdlib 0 1.19.9 1.20.0-0 1.20.4","GO-2023-1753":"CVE-2023-29400 stdlib 0 1.19.9 1.20.0-0 1.20.4","GO-2023-1839":"CVE-2023-29402 toolchain 0 1.19.10 1.20.0-0 1.20.5","GO-2023-1840":"CVE-2023-29403 stdlib 0 1.19.10 1.20.0-0 1.20.5","GO-2023-1841":"CVE-2023-29404 toolchain 0 1.19.10 1.20.0-0 1.20.5","GO-2023-1842":"CVE-2023-29405 toolchain 0 1.19.10 1.20.0-0 1.20.5","GO-2023-1878":"CVE-2023-29406 stdlib 0 1.19.11 1.20.0-0 1.20.6","GO-2023-1987":"CVE-2023-29409 stdlib 0 1.19.12 1.20.0-0 1.20.7 1.21.0-0 1.21.0-rc.4","GO-2023-2041":"CVE-2023-39318 stdlib 0 1.20.8 1.21.0-0 1.21.1","GO-2023-2042":"CVE-2023-39320 toolchain 1.21.0-0 1.21.1","GO-2023-2043":"CVE-2023-39319 stdlib 0 1.20.8 1.21.0-0 1.21.1","GO-2023-2044":"CVE-2023-39321 stdlib 1.21.0-0 1.21.1","GO-2023-2045":"CVE-2023-39322 stdlib 1.21.0-0 1.21.1","GO-2023-2095":"CVE-2023-39323 toolchain 0 1.20.9 1.21.0-0 1.21.2","GO-2023-2102":"CVE-2023-39325 stdlib 0 1.20.10 1.21.0-0 1.21.3","GO-2023-2185":"CVE-2023-45283 stdlib:windows/ 0 1.20.11 1.21.0-0 1.21.4 stdlib:windows/ 1.20.11 1.20.12 1.21.4 1.21.5","GO-2023-2186":"CVE-2023-45284 stdlib 0 1.20.11 1.21.0-0 1.21.4","GO-2023-2375":"CVE-2023-45287 stdlib 0 1.20.0","GO-2023-2382":"CVE-2023-39326 stdlib 0 1.20.12 1.21.0-0 1.21.5","GO-2023-2383":"CVE-2023-45285 toolchain 0 1.20.12 1.21.0-0 1.21.5","GO-2024-2598":"CVE-2024-24783 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2599":"CVE-2023-45290 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2600":"CVE-2023-45289 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2609":"CVE-2024-24784 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2610":"CVE-2024-24785 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2687":"CVE-2023-45288 stdlib 0 1.21.9 1.22.0-0 1.22.2","GO-2024-2824":"CVE-2024-24788 stdlib 1.22.0-0 1.22.3","GO-2024-2825":"CVE-2024-24787 toolchain:darwin/ 0 1.21.10 1.22.0-0 1.22.3","GO-2024-2887":"CVE-2024-24790 stdlib 0 1.21.11 1.22.0-0 1.22.4","GO-2024-2888":"CVE-2024-24789 stdlib 0 1.21.11 1.22.0-0 1.22.4","GO-2024-2962":"CVE-2023-24531 toolchain 0 1.21.0-0","GO-2024-2963":"CVE-2024-24791 stdlib 0 1.21.12 1.22.0-0 1.22.5","GO-2024-3105":"CVE-2024-34155 stdlib 0 1.22.7 1.23.0-0 1.23.1","GO-2024-3106":"CVE-2024-34156 stdlib 0 1.22.7 1.23.0-0 1.23.1","GO-2024-3107":"CVE-2024-34158 stdlib 0 1.22.7 1.23.0-0 1.23.1","GO-2025-3373":"CVE-2024-45341 stdlib 0 1.22.11 1.23.0-0 1.23.5 1.24.0-0 1.24.0-rc.2","GO-2025-3383":"CVE-2024-45340 toolchain 1.24.0-0 1.24.0-rc.2","GO-2025-3420":"CVE-2024-45336 stdlib 0 1.22.11 1.23.0-0 1.23.5 1.24.0-0 1.24.0-rc.2","GO-2025-3421":"CVE-2025-22865 stdlib 1.24.0-0 1.24.0-rc.2","GO-2025-3428":"CVE-2025-22867 toolchain:darwin/ 1.24.0-rc.2 1.24.0-rc.3","GO-2025-3447":"CVE-2025-22866 stdlib:/ppc64le 0 1.22.12 1.23.0-0 1.23.6 1.24.0-0 1.24.0-rc.3","GO-2025-3503":"CVE-2025-22870 stdlib 0 1.23.7 1.24.0-0 1.24.1","GO-2025-3563":"CVE-2025-22871 stdlib 0 1.23.8 1.24.0-0 1.24.2","GO-2025-3749":"CVE-2025-22874 stdlib 1.24.0-0 1.24.4","GO-2025-3750":"CVE-2025-0913 stdlib:windows/ 0 1.23.10 1.24.0-0 1.24.4","GO-2025-3751":"CVE-2025-4673 stdlib 0 1.23.10 1.24.0-0 1.24.4","GO-2025-3828":"CVE-2025-4674 toolchain 0 1.23.11 1.24.0-0 1.24.5","GO-2025-3849":"CVE-2025-47907 stdlib 0 1.23.12 1.24.0 1.24.6","GO-2025-3955":"CVE-2025-47910 stdlib 1.25.0 1.25.1","GO-2025-3956":"CVE-2025-47906 stdlib 0 1.23.12 1.24.0 1.24.6","GO-2025-4006":"CVE-2025-61725 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4007":"CVE-2025-58187 stdlib 0 1.24.9 1.25.0 1.25.3","GO-2025-4008":"CVE-2025-58189 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4009":"CVE-2025-61723 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4010":"CVE-2025-47912 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4011":"CVE-2025-58185 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4012":"CVE-2025-58186 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4013":"CVE-2025-58188 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4014":"CVE-2025-58183 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4015":"CVE-2025-61724 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4155":"CVE-2025-61729 stdlib 0 1.24.11 1.25.0 1.25.5","GO-2025-4175":"CVE-2025-61727 stdlib 0 1.24.11 1.25.0 1.25.5","GO-2026-4337":"CVE-2025-68121 stdlib 0 1.24.13 1.25.0-0 1.25.7 1.26.0-rc.1 1.26.0-rc.3","GO-2026-4338":"CVE-2025-68119 toolchain 1.25.0 1.25.6","GO-2026-4339":"CVE-2025-61731 toolchain 0 1.24.12 1.25.0 1.25.6","GO-2026-4340":"CVE-2025-61730 stdlib 0 1.24.12 1.25.0 1.25.6","GO-2026-4341":"CVE-2025-61726 stdlib 0 1.24.12 1.25.0 1.25.6","GO-2026-4342":"CVE-2025-61728 stdlib 0 1.24.12 1.25.0 1.25.6","GO-2026-4403":"CVE-2025-22873 stdlib 0 1.23.9 1.24.0-0 1.24.3","GO-2026-4433":"CVE-2025-61732 toolchain 0 1.24.13 1.25.0-0 1.25.7","GO-2026-4599":"CVE-2026-27137 stdlib 1.26.0-0 1.26.1","GO-2026-4600":"CVE-2026-27138 stdlib 1.26.0-0 1.26.1","GO-2026-4601":"CVE-2026-25679 stdlib 0 1.25.8 1.26.0-0 1.26.1","GO-2026-4602":"CVE-2026-27139 stdlib 0 1.25.8 1.26.0-0 1.26.1","GO-2026-4603":"CVE-2026-27142 stdlib 0 1.25.8 1.26.0-0 1.26.1","GO-2026-4864":"CVE-2026-32282 stdlib:linux/ 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4865":"CVE-2026-32289 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4866":"CVE-2026-33810 stdlib 1.26.0-0 1.26.2","GO-2026-4867":"CVE-2026-27144 toolchain 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4868":"CVE-2026-27143 toolchain 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4869":"CVE-2026-32288 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4870":"CVE-2026-32283 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4871":"CVE-2026-27140 toolchain 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4918":"CVE-2026-33814 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4946":"CVE-2026-32281 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4947":"CVE-2026-32280 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4970":"CVE-2026-39822 stdlib 0 1.25.12 1.26.0-0 1.26.5 1.27.0-0 1.27.0-rc.2","GO-2026-4971":"CVE-2026-39836 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4976":"CVE-2026-39825 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4977":"CVE-2026-42499 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4978":"CVE-2026-39819 toolchain 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4979":"CVE-2026-39817 toolchain 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4980":"CVE-2026-39826 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4981":"CVE-2026-33811 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4982":"CVE-2026-39823 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4984":"CVE-2026-42501 toolchain 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4986":"CVE-2026-39820 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-5026":"CVE-2026-39821 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-5037":"CVE-2026-27145 stdlib 0 1.25.11 1.26.0-0 1.26.4","GO-2026-5038":"CVE-2026-42504 stdlib 0 1.25.11 1.26.0-0 1.26.4","GO-2026-5039":"CVE-2026-42507 stdlib 0 1.25.11 1.26.0-0 1.26.4","GO-2026-5856":"CVE-2026-42505 stdlib 0 1.25.12 1.26.0-0 1.26.5 1.27.0-0 1.27.0-rc.2","GO-2026-5942":"CVE-2026-46600 stdlib 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-5972":"CVE-2026-33818 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6088":"CVE-2026-56859 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6089":"CVE-2026-56853 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6090":"CVE-2026-56862 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6091":"CVE-2026-56858 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6179":"CVE-2026-56865 toolchain 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6180":"CVE-2026-56864 toolchain 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6218":"CVE-2026-56860 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6599":"CVE-2026-94448 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6600":"CVE-2026-97030 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6601":"CVE-2026-94444 toolchain 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6602":"CVE-2026-94447 toolchain 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6603":"CVE-2026-78659 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6604":"CVE-2026-56857 stdlib:windows/ 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6605":"CVE-2026-56866 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6607":"CVE-2026-97031 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6608":"CVE-2026-94440 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6609":"CVE-2026-78667 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6610":"CVE-2026-78660 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6611":"CVE-2026-78669 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6612":"CVE-2026-78663 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6613":"CVE-2026-94439 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6617":"CVE-2026-97032 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6809":"CVE-2026-111943 stdlib 0 1.26.10 1.27.0-0 1.27.3"}}');
function knownAdvisories(){
return(0,advisory_table.xz)(known_advisories_namespaceObject);
}
}),
58089:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
RH:()=>strongEtag,
c4:()=>isProgress,
wR:()=>rangeHeaders,
wi:()=>continuation
});
function rangeHeaders({offset,etag}){
if(0===offset)return{};
return{
range: `bytes=${offset}-`,
...''!==etag&&{
'if-range':etag
}
};
}
function continuation({offset,size},{status,headers}){
if(200===status)return{
kind:'restart',
size:readLength(headers['content-length'])??size
};
if(416===status&&offset>0)return pastTheEnd(offset,size,headers['content-range']);
if(206!==status)return{
kind:'other'
};
if(0===offset)return{
kind:'lie',
why:'it answers 206, but no range was requested'
};
const [, start, end, total] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers['content-range'] ?? '') ?? [];
if(void 0===start||void 0===end)return{
kind:'lie',
why: `its Content-Range is "${headers['content-range'] ?? ''}"`
};
if(Number(start)!==offset)return{
kind:'lie',
why: `it begins at ${start}, but ${offset} was requested`
};
const whole='*'===total||void 0===total?size:Number(total);
if(void 0!==whole&&Number(end)!==whole - 1)return{
kind:'lie',
why: `it ends at ${end} of ${whole} bytes`
};
if(void 0!==size&&whole!==size)return{
kind:'lie',
why: `it gives the file ${whole} bytes instead of ${size}`
};
return{
kind:'append',
size:whole
};
}
function pastTheEnd(offset,size,range){
const total = readLength(/^bytes \*\/(\d+)$/.exec(range ?? '')?.[1]);
if(offset===(size??total))return{
kind:'done'
};
return{
kind:'past-the-end'
};
}
function strongEtag(headers){
const etag=headers.etag??'';
return /^"[\x21\x23-\x7e]*"$/.test(etag) ? etag : '';
}
function readLength(text){
return void 0 !== text && /^\d{1,15}$/.test(text) ? Number(text) : void 0;
}
function isProgress(gained,size){
return gained > 0 && gained >= Math.min(262144, (size ?? 1 / 0) / 100);
}
}),
71534:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
JN:()=>backoff,
NA:()=>BACKOFF_CAP_MS,
P9:()=>retryAfter,
WG:()=>isPassing
});
const RETRY_AFTER_CAP_MS=120_000;
const BACKOFF_CAP_MS=30_000;
const PASSING=new Set([
408,
425,
429,
500,
502,
503,
504
]);
function isPassing(status){
return PASSING.has(status);
}
function retryAfter(headers,now){
const value=headers['retry-after']?.trim();
if(void 0===value)return;
const wait = /^\d+$/.test(value) ? 1000 * Number(value) : httpDate(value) - now;
return Number.isNaN(wait)?void 0:Math.min(Math.max(wait,0),RETRY_AFTER_CAP_MS);
}
function backoff({attempt,base,cap,random}){
return Math.floor(random*Math.min(cap,base*2**(attempt - 1)));
}
function httpDate(value){
if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(value)) return 0 / 0;
return Date.parse(/GMT$/.test(value) ? value : `${value} GMT`);
}
}),
25796:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Gq:()=>isMirrorFailure,
H0:()=>isUnconfirmed,
PD:()=>isWrongBytes,
Uz:()=>isNoAnswer,
bg:()=>mayPass,
e9:()=>failures,
fi:()=>isUnlisted,
g5:()=>failureOf,
ho:()=>hasRefused,
vu:()=>isRefusal
});
var problem$0=require$(48624);
const failures={
USAGE:failure('user'),
INPUT_INVALID:failure('user'),
VERSION_INVALID:failure('user'),
VERSION_UNKNOWN:failure('user',{
otherMirror:true,
unlisted:true
}),
VERSION_FILE_MISSING:failure('user'),
VERSION_FILE_INVALID:failure('user'),
ARCHITECTURE_UNKNOWN:failure('user'),
PLATFORM_UNSUPPORTED:failure('user',{
otherMirror:true,
unlisted:true
}),
MIRROR_UNREACHABLE:failure('network',{
otherMirror:true,
retry:'later'
}),
MIRROR_UNTRUSTED:failure('network',{
otherMirror:true
}),
MIRROR_INTERRUPTED:failure('network',{
otherMirror:true,
retry:'later'
}),
MIRROR_STATUS:failure('mirror',{
otherMirror:true
}),
MIRROR_BUSY:failure('mirror',{
otherMirror:true,
retry:'later'
}),
MIRROR_REDIRECT:failure('network',{
otherMirror:true
}),
INDEX_INVALID:failure('mirror',{
otherMirror:true
}),
ARCHIVE_NOT_ONE:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
SIZE_MISMATCH:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
DIGEST_MISMATCH:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
DIGEST_MISSING:failure('mirror',{
otherMirror:true
}),
TRUST_TOO_LOW:failure('user',{
otherMirror:true
}),
SIGNATURE_MISSING:failure('mirror',{
otherMirror:true
}),
SIGNATURE_INVALID:failure('mirror',{
otherMirror:true
}),
SIGNATURE_UNTRUSTED:failure('user',{
otherMirror:true
}),
SIGNATURE_MISMATCH:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
VERIFY_COMMAND_REFUSED:failure('user'),
RELEASE_TOO_NEW:failure('user'),
LOCKFILE_INVALID:failure('user'),
LOCKFILE_INCOMPLETE:failure('user'),
ARCHIVE_REFUSED:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
SUMDB_UNREACHABLE:failure('database',{
otherMirror:true,
retry:'later',
unconfirmed:true
}),
SUMDB_INVALID:failure('database',{
otherMirror:true
}),
SUMDB_MISMATCH:failure('mirror',{
otherMirror:true,
wrongBytes:true,
unconfirmed:true
}),
SUMDB_INCONSISTENT:failure('database'),
SUMDB_OFF:failure('user',{
otherMirror:true,
unconfirmed:true
}),
TREE_INVALID:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
MIRRORS_FAILED:failure('mirror'),
PERMISSION_DENIED:failure('disk',{
retry:'if-allowed'
}),
DISK_FULL:failure('disk',{
retry:'after-sweep'
}),
FILES_FAILED:failure('disk'),
INTERRUPTED:failure('user'),
TIMED_OUT:failure('user'),
LOCK_HELD:failure('other-job'),
RANGE_INVALID:failure('mirror',{
otherMirror:true,
retry:'whole-file'
}),
INSTALL_DIR_REFUSED:failure('user'),
PROFILE_REFUSED:failure('user'),
GO_FAILED:failure('other-go'),
GO_SHADOWED:failure('other-go'),
GO_VULNERABLE:failure('user'),
GO_UNSUPPORTED:failure('user'),
TOOL_FAILED:failure('user'),
SANDBOX_MISSING:failure('user'),
COMMAND_FAILED:failure('user'),
GUARD_FAILED:failure('user'),
NODE_UNSUPPORTED:failure('user'),
INTERNAL:failure('us')
};
function failureOf(error){
return error instanceof problem$0.A?failures[error.code]:void 0;
}
function mayPass(error){
const retry=failureOf(error)?.retry;
return 'later'===retry||'whole-file'===retry;
}
function isMirrorFailure(error){
return failureOf(error)?.otherMirror===true;
}
function isWrongBytes(error){
return failureOf(error)?.wrongBytes===true;
}
function isUnlisted(error){
return failureOf(error)?.unlisted===true;
}
function isUnconfirmed(error){
return failureOf(error)?.unconfirmed===true;
}
function isRefusal(error){
const failure=failureOf(error);
return failure?.fault==='mirror'&&'never'===failure.retry&&!failure.wrongBytes;
}
function hasRefused(error){
return isRefusal(error)||failureOf(error)?.fault==='mirror'&&failureOf(error)?.retry==='later';
}
function isNoAnswer(error){
const failure=failureOf(error);
return(failure?.fault==='network'||failure?.fault==='mirror')&&!failure.wrongBytes;
}
function failure(fault,more={}){
return{
fault,
retry:'never',
otherMirror:false,
wrongBytes:false,
unlisted:false,
unconfirmed:false,
...more
};
}
}),
77352:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Qd:()=>tokenOrigin,
ah:()=>refusalHint,
rz:()=>authorizeBy
});
function authorizeBy(inputs,env){
const{token}=inputs;
const origin=tokenOrigin(inputs);
const value = token.replace(/^\S+ +/, '');
if(''===token||isJobToken(value,env))return()=>void 0;
const header = value === token ? `token ${token}` : token;
return(url)=>url.origin===origin?header:void 0;
}
function tokenOrigin({goDownloadBaseUrl}){
return URL.parse(goDownloadBaseUrl)?.origin;
}
function refusalHint(status,url,access){
switch(access.sent){
case 'address':
return 'The server refuses the user and password in the address; check them.';
case 'mirror-auth':
return 'The server refuses what the input mirror-auth has for its origin; check it and the address.';
case 'token':
return 'The server requires other credentials; check the input token and the address.';
case 'goauth':
return 'The server refuses the credentials that GOAUTH finds for it (by default those of netrc); check them and the address.';
case 'nothing':
return nothingSentHint(status,url,access);
}
}
function nothingSentHint(status,url,access){
const{origin,protocol}=new URL(url);
if (access.redirected) return `The address leads on to ${origin}, and credentials do not go there with it; check the address, or name the place by its final one.`;
const wanted=401===status?'The server wants credentials':'The server may want credentials';
const inAddress='write user:password@ before the host in its address';
if (access.tokens) return `${wanted}: set the input token (the job's own GitHub token is not sent), or ${inAddress}.`;
if ('http:' === protocol) return `${wanted}: ${inAddress} (netrc and GOAUTH are for https alone).`;
return `${wanted}: put them where GOAUTH finds them (by default in netrc), as for the go command, or ${inAddress}.`;
}
function isJobToken(value,env){
return value.startsWith('ghs_')||value===env.GITHUB_TOKEN||value===env.ACTIONS_RUNTIME_TOKEN;
}
}),
78716:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
M:()=>parseGoproxy,
s:()=>proxyUrl
});
var problem$0=require$(48624);
var redact$1=require$(50386);
const defaultGoproxy = 'https://proxy.golang.org,direct';
function parseGoproxy(value){
const given=value||defaultGoproxy;
const entries = Array.from(given.matchAll(/([^,|]*)([,|]?)/g), ([, text = '', separator])=>({
text:text.trim(),
fallsBack:'|'===separator
})).filter(({text})=>''!==text);
if (0 === entries.length) throw new problem$0.A('INPUT_INVALID', `GOPROXY is ${JSON.stringify((0, redact$1.R)(given))}: it has no entry`, {
hint:'Unset it, or list proxies, "direct" or "off".'
});
const end=entries.findIndex(({text})=>'direct'===text||'off'===text);
const proxies=(end<0?entries:entries.slice(0,end)).map(({text,fallsBack})=>({
url:proxyUrl(text),
fallsBack
}));
const word=entries[end]?.text;
return{
proxies,
end:'direct'===word||'off'===word?word:void 0
};
}
function proxyUrl(entry,where='GOPROXY has the entry'){
const isHost = /[.:/]/.test(entry) && !entry.includes(':/') && !entry.startsWith('/');
const url = isHost ? `https://${entry}` : entry;
if (/^(https?|file):\/\//i.test(url) && URL.canParse(url)) return url.replace(/\/+$/, '');
throw new problem$0.A('INPUT_INVALID', `${where} ${JSON.stringify((0, redact$1.B)(entry))}, which is not a URL`, {
hint:'A proxy is an http, https or file URL. GOPROXY may also contain the words "direct" and "off".'
});
}
}),
19142:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
C:()=>hash1
});
var problem$0=require$(48624);
var bytes$1=require$(70482);
var key$2=require$(58241);
function hash1(files,{sha256}){
const sorted=Array.from(files,({name,sha256})=>({
name,
digest:'string'==typeof sha256?sha256:(0,key$2.uh)(sha256)
}));
sorted.sort((left,right)=>compareBytes(left.name,right.name));
const lines=sorted.map(({name,digest},index)=>{
if(name.includes('\n'))throw refused(name,'its name contains a newline');
if(name===sorted[index - 1]?.name)throw refused(name,'it is a duplicate');
return `${digest.toLowerCase()}  ${name}\n`;
});
return `h1:${(0, bytes$1.WG)(sha256((0, bytes$1.wx)(lines.join(''))))}`;
}
function compareBytes(left,right){
const length=Math.min(left.length,right.length);
for(let index=0;index<length;index +=1)if(left.charCodeAt(index)!==right.charCodeAt(index))return rank(left.charCodeAt(index))- rank(right.charCodeAt(index));
return left.length - right.length;
}
function rank(unit){
return unit>=0xd800&&unit<=0xdfff?unit + 0x10000:unit;
}
function refused(name,reason){
return new problem$0.A('ARCHIVE_REFUSED', `No module hash covers ${JSON.stringify(name)}: ${reason}`);
}
}),
83519:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
B8:()=>modulePrefix,
CJ:()=>moduleVersionSuffix,
IV:()=>toolchainModule,
LE:()=>toolchainEntryName,
Mw:()=>modulePath,
TQ:()=>moduleVersionPrefix
});
var problem$0=require$(48624);
const modulePath = 'golang.org/toolchain';
const moduleVersionPrefix='v0.0.1-';
const leftOut=new Set([
'api',
'doc',
'misc',
'test'
]);
function toolchainModule(release,os,architecture){
return{
path:modulePath,
version: `${moduleVersionPrefix}${release}${moduleVersionSuffix({
os,
arch:architecture
})}`
};
}
function moduleVersionSuffix({os,arch}){
return `.${os}-${'armv6l' === arch ? 'arm' : arch}`;
}
function modulePrefix({path,version}){
return `${path}@${version}`;
}
function toolchainEntryName(entry,prefix){
if (entry.endsWith('/')) return;
const [root, top, ...rest] = entry.split('/');
const base=rest.at(-1)??top;
if ('go' !== root || void 0 === top) throw refused(entry, 'it is not below go/');
if(leftOut.has(top))return;
if('_go.mod'===base)throw refused(entry,'that name is reserved for go.mod files in the module');
const folders=[
prefix,
top,
...rest
].slice(0,-1);
return[
...folders,
'go.mod'===base?'_go.mod':base
].join('/');
}
function refused(entry,reason){
return new problem$0.A('ARCHIVE_REFUSED', `No module hash covers ${JSON.stringify(entry)}: ${reason}`, {
hint:'This is not the archive of a Go release. Use another mirror.'
});
}
}),
74263:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
newestAdvisories:()=>newestAdvisories
});
var external_node_path_=require$(76760);
var advisory_table=require$(28288);
var known_advisories=require$(93534);
var newest_releases=require$(35848);
var advisory=require$(22512);
function readOsv(json){
const{id,aliases=[],affected=[],withdrawn}=fields(json,'the file');
if ('string' != typeof id || !/^GO-\d{4}-\d{4,}$/.test(id)) throw new Error(`id is ${print(id)}`);
const parts = list(affected, `${id} affected`).flatMap((each)=>readAffected(fields(each, id), id));
if(0===parts.length||void 0!==withdrawn)return;
return{
id,
aliases: readAliases(list(aliases, `${id} aliases`)),
affected:parts
};
}
function readAliases(aliases){
const names=aliases.filter((alias)=>'string'==typeof alias);
return[
...new Set(names.filter((name)=>/^CVE-\d{4}-\d{4,}$/.test(name)))
].sort();
}
function readAffected(entry,id){
const { name } = fields(entry.package, `${id} package`);
if('stdlib'!==name&&'toolchain'!==name)return[];
const ranges = list(entry.ranges, `${id} ranges`);
if (0 === ranges.length) throw new Error(`${id} has no range for ${name}`);
const targets=readTargets(entry.ecosystem_specific,id);
return ranges.map((range)=>({
part:name,
targets,
events: readRange(fields(range, `${id} range`), id)
}));
}
function readTargets(specific,id){
const { imports = [] } = void 0 === specific ? {} : fields(specific, `${id} ecosystem_specific`);
const packages = list(imports, `${id} imports`).map((each)=>{
const { goos = [], goarch = [] } = fields(each, `${id} import`);
return{
goos: names(list(goos, `${id} goos`)),
goarch: names(list(goarch, `${id} goarch`))
};
});
if(packages.some(({goos,goarch})=>goos.length + goarch.length===0))return[];
const targets=packages.flatMap(({goos,goarch})=>orAny(goos).flatMap((os)=>orAny(goarch).map((arch)=>({
goos:os,
goarch:arch
}))));
return[
...new Map(targets.map((target)=>[
`${target.goos}/${target.goarch}`,
target
])).values()
];
}
function names(values){
return values.map((value)=>{
if ('string' == typeof value && /^[a-z0-9]+$/.test(value)) return value;
throw new Error(`a platform is ${print(value)}`);
});
}
function orAny(values){
return 0===values.length?[
''
]:values;
}
function readRange({type,events},id){
if ('SEMVER' !== type) throw new Error(`${id} has a range of type ${print(type)}`);
const read = list(events, `${id} events`).map((event)=>readEvent(fields(event, `${id} event`), id));
if (0 === read.length) throw new Error(`${id} has a range without events`);
return(0,advisory.al)(read);
}
function readEvent(event,id){
const[entry,...others]=Object.entries(event);
const[kind,text]=entry??[];
if(('introduced'===kind||'fixed'===kind)&&'string'==typeof text&&0===others.length){
const read=(0,advisory.RU)(kind,text);
if(void 0!==read)return read;
}
throw new Error(`${id} has the event ${print(event)}`);
}
function fields(value,what){
if ('object' != typeof value || null === value || Array.isArray(value)) throw new Error(`${what} is ${print(value)}`);
return Object.fromEntries(Object.entries(value));
}
function list(value,what){
if (!Array.isArray(value)) throw new Error(`${what} is ${print(value)}`);
return value;
}
function print(value){
return String(JSON.stringify(value)).slice(0,100);
}
var version=require$(35345);
function storeTable({module,newest,advisories}){
return{
module,
newest:newest.toSorted((a,b)=>(0,version.Zy)(b,a)).map(version.zR),
advisories:Object.fromEntries(byId(advisories).map((advisory)=>[
advisory.id,
printAdvisory(advisory)
]))
};
}
function byId(advisories){
return advisories.toSorted((a,b)=>a.id<b.id?-1:1);
}
function printAdvisory({aliases,affected}){
return[
...aliases,
...affected.map(printAffected)
].join(' ');
}
function printAffected({part,targets,events}){
events.forEach(({kind},index)=>{
if (kind !== (0, advisory_table.Ii)(index)) throw new Error(`the events of ${part} do not alternate: ${JSON.stringify(events)}`);
});
const only=(0,advisory._f)(targets);
return[
'' === only ? part : `${part}:${only}`,
...events.map(({text})=>text)
].join(' ');
}
var problem=require$(48624);
var json=require$(32193);
var fetch=require$(21543);
var module_hash=require$(19142);
var toolchain_module=require$(83519);
var download_target=require$(18789);
var verified_download=require$(91079);
var checksum_database=require$(9707);
var module_proxy=require$(88322);
async function fetchModule(run,module,read){
const logged=await(0,checksum_database.B)(run,module);
const base=(0,external_node_path_.join)(run.toolCache,'.setup-go-tarball');
await run.files.makeFolder(base);
await removeLeftovers(run,base);
const staging=await run.files.makeTemporaryFolder((0,external_node_path_.join)(base,'module-'));
try{
await unpackVerified(run,module,{
hash:logged.hash,
staging
});
return await read(staging);
}finally{
await run.files.remove(staging);
}
}
async function removeLeftovers(run,base){
for(const name of(await run.files.list(base)).filter((each)=>each.startsWith('module-'))){
const path=(0,external_node_path_.join)(base,name);
const age=run.clock.now()-((await run.files.facts(path))?.modified??run.clock.now());
if(!(age<86400000)){
await run.files.remove(path);
run.emit({
kind:'leftover-removed',
path
});
}
}
}
async function unpackVerified(run,module,{hash,staging}){
const label=(0,toolchain_module.B8)(module);
const target=(0,download_target.u)(staging);
const ask=()=>requestZip(run,module);
const download=await(0,verified_download.p)(run,{
ask,
label,
expected:{},
size:void 0,
growth:3,
target
});
const file = `${staging}.zip`;
try{
await run.files.writeStream(file,download.bytes);
download.check();
const files=[];
const{archives}=await run.network();
const onFile=(each)=>void files.push(each);
await archives.unpackZip(file,{
into:staging,
slim:false,
onFile,
prefix: `${label}/`
});
const{crypto}=await run.sumdb();
requireHash((0,module_hash.C)(files,crypto),hash,label);
}finally{
await download.close();
await run.files.remove(file);
}
}
async function requestZip(run,{path,version}){
const{http}=await run.network();
const answer=await(0,module_proxy.sG)(run,{
kind:'module-proxy',
url:void 0
},async(proxy)=>{
const url = `${proxy}/${path}/@v/${version}.zip`;
const response=await http.get({
url,
headers:{}
});
if((0,fetch.W0)(response.status))return;
if(200!==response.status)throw(0,fetch.Yc)(run,response);
return{
url,
response
};
});
if(void 0!==answer)return answer;
throw new problem.A('MIRROR_STATUS', `The module proxy has no ${path}@${version}`, {
hint:'Name another proxy in GOPROXY.'
});
}
function requireHash(is,logged,label){
if(is===logged)return;
throw new problem.A('DIGEST_MISMATCH', `${label} has the hash ${is}, the Go checksum database has ${logged}`, {
hint:'The proxy serves other bytes than were published; name another proxy.'
});
}
const path = 'golang.org/x/vulndb';
const asked=new WeakMap();
function newestAdvisories(run){
const answer=asked.get(run)??askForNewest(run);
asked.set(run,answer);
return answer;
}
async function askForNewest(run){
const known=(0,known_advisories.knownAdvisories)();
try{
const version=await latestVersion(run);
if(version<known.module){
const message = `The advisories of the module proxy, ${version}, are older than those built in, ${known.module}, which are used.`;
run.emit({
kind:'remark',
level:'warning',
message
});
}
if(version<=known.module)return known;
return await readKept(run,version)??await fetchTable(run,version);
}catch(error){
if(!(error instanceof problem.A)||'INTERRUPTED'===error.code||'TIMED_OUT'===error.code)throw error;
const message = `Could not refresh the advisories, so those of ${known.module} are used: ${error.message}`;
run.emit({
kind:'remark',
level:'warning',
message
});
return known;
}
}
const proxies={
kind:'module-proxy',
url:void 0
};
const longestAnswer=1048576;
async function latestVersion(run){
const version = await (0, module_proxy.sG)(run, proxies, (proxy)=>latestAt(run, `${proxy}/${path}`));
if(void 0!==version)return version;
throw new problem.A('MIRROR_STATUS', `The module proxy has no version of ${path}`, {
hint:'Set advisories-refresh: false, or name a proxy in GOPROXY that has it.'
});
}
async function latestAt(run,module){
const text = await (0, fetch.Sy)(run, `${module}/@latest`, longestAnswer);
if(void 0===text){
const listed = await (0, fetch.Sy)(run, `${module}/@v/list`, longestAnswer);
return listed?.split(/\s+/).filter(isVersion).toSorted().at(-1);
}
const answer=(0,json.q)(text);
const version=(0,json.G)(answer)?answer.Version:void 0;
return 'string'==typeof version&&isVersion(version)?version:void 0;
}
function isVersion(text){
return /^v0\.0\.0-\d{14}-[0-9a-f]{12}$/.test(text);
}
function fileOf(run,version){
return (0, external_node_path_.join)(run.toolCache, '.setup-go-tarball', 'advisories', `${version}.json`);
}
async function readKept(run,version){
const text=await run.files.readText(fileOf(run,version));
const stored=void 0===text?void 0:(0,json.q)(text);
if(!isStored(stored)||stored.module!==version)return;
try{
return(0,advisory_table.xz)(stored);
}catch(error){
run.emit({
kind:'trace',
message: `${fileOf(run, version)} is damaged: ${String(error)}`
});
return;
}
}
function isStored(value){
if(!(0,json.G)(value))return false;
const{module,newest,advisories}=value;
return 'string'==typeof module&&Array.isArray(newest)&&(0,json.G)(advisories);
}
async function fetchTable(run,version){
const advisories=await fetchModule(run,{
path,
version
}, (folder)=>readAdvisories(run, (0, external_node_path_.join)(folder, 'data/osv')));
const releases=[
...await listedReleases(run),
...(0,newest_releases.P)(advisories),
...(0,known_advisories.knownAdvisories)().newest
];
const table=(0,advisory_table.c_)({
module:version,
advisories,
newest:(0,newest_releases.s)(releases)
});
const text = orMalformed('advisory', ()=>`${JSON.stringify(storeTable(table))}\n`);
await run.withSharedModes(async()=>{
const file=fileOf(run,version);
await run.files.makeFolder((0,external_node_path_.join)(file,'..'));
await run.files.writeText(file,text);
});
return table;
}
async function listedReleases(run){
try{
return(await(0,module_proxy.zV)(run,proxies)??[]).map(({version})=>version);
}catch(error){
if(!(error instanceof problem.A)||'INTERRUPTED'===error.code||'TIMED_OUT'===error.code)throw error;
run.emit({
kind:'trace',
message: `The module proxy does not list the releases of Go: ${error.message}`
});
return[];
}
}
async function readAdvisories(run,folder){
const names=(await run.files.list(folder)).filter((name)=>name.endsWith('.json'));
const advisories=[];
for(const name of names){
const text=await run.files.readText((0,external_node_path_.join)(folder,name))??'';
const advisory=readFile(name,text);
if(advisory)advisories.push(advisory);
}
if(advisories.length>0)return advisories;
throw new problem.A('TREE_INVALID', `${path} has no advisories about Go in data/osv`, {
hint:'Set advisories-refresh: false, and report this.'
});
}
function readFile(name,text){
return orMalformed(name,()=>readOsv((0,json.q)(text)));
}
function orMalformed(what,read){
try{
return read();
}catch(cause){
throw new problem.A('TREE_INVALID', `${path} has a malformed ${what}: ${String(cause)}`, {
hint:'Set advisories-refresh: false, and report this.',
cause
});
}
}
}),
66073:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
M:()=>requireSpace,
k:()=>withFigures
});
var path$0=require$(76760);
var problem$1=require$(48624);
var megabytes$2=require$(27578);
async function requireSpace(run,given){
const{target,size,kept,growth}=given;
if(void 0===size)return;
const{resumable}=target;
const tree={
path:(0,path$0.dirname)(target.staging),
bytes:size*growth
};
const archive={
path:(0,path$0.dirname)(resumable?.partial.path??target.staging),
bytes:resumable?size - kept:0
};
target.needs(tree.bytes + archive.bytes + kept);
const treeRoom=await run.room(tree.path);
const archiveRoom=await run.room(archive.path);
if(void 0===treeRoom||void 0===archiveRoom)return;
if(treeRoom.device===archiveRoom.device)requireRoom(tree.path,tree.bytes + archive.bytes,treeRoom.free);
else{
requireRoom(tree.path,tree.bytes,treeRoom.free);
requireRoom(archive.path,archive.bytes,archiveRoom.free);
}
}
async function withFigures(run,error,{tree,folder,needed}){
if(error.saysRoom)return error;
const tools=await run.room(tree);
const transactions=await run.room(folder);
if(void 0===tools||void 0===transactions)return error;
const room = `after clean-up "${tree}" has room for ${(0, megabytes$2.i)(tools.free)}`;
const oneDisk=tools.device===transactions.device;
const rooms = oneDisk ? room : `${room} and "${folder}" for ${(0, megabytes$2.i)(transactions.free)}`;
const more=oneDisk&&needed<=tools.free;
const least = more ? `more than ${(0, megabytes$2.i)(tools.free)}` : `at least ${(0, megabytes$2.i)(needed)}`;
return new problem$1.A(error.code, `${error.message}; ${rooms}, and ${least} are needed`, {
...void 0!==error.hint&&{
hint:error.hint
},
cause:error,
saysRoom:true
});
}
function requireRoom(path,needed,free){
if(free>=needed)return;
throw new problem$1.A('DISK_FULL', `"${path}" has room for ${(0, megabytes$2.i)(free)}, and at least ${(0, megabytes$2.i)(needed)} are needed`, {
hint:'Free some space, or put the tool cache (RUNNER_TOOL_CACHE) or the partial downloads (checkpoint-path) on a larger disk. What was downloaded is kept for the next run.',
saysRoom:true
});
}
}),
18789:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
u:()=>throwawayTarget
});
function throwawayTarget(staging){
const ignore=()=>void 0;
return{
staging,
resumable:void 0,
ranges:true,
reached:ignore,
mixed:ignore,
needs:ignore,
waitOut:async()=>false
};
}
}),
21543:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Sy:()=>fetchText,
W0:()=>isAbsent,
Yc:()=>badStatus,
ci:()=>fetchBytes,
dy:()=>probe
});
var retry$0=require$(71534);
var problem$1=require$(48624);
var credentials$3=require$(77352);
var redact$2=require$(50386);
async function fetchText(run,url,limit){
const bytes=await fetchBytes(run,url,limit);
return void 0===bytes?void 0:new TextDecoder().decode(bytes);
}
async function fetchBytes(run,url,limit){
const{http}=await run.network();
run.emit({
kind:'asked',
url:(0,redact$2.B)(url)
});
const response=await http.get({
url
});
if(isAbsent(response.status))return;
requireOk(run,response);
const chunks=[];
let length=0;
for await(const chunk of response.body){
length +=chunk.length;
if (length > limit) throw new problem$1.A('SIZE_MISMATCH', `${(0, redact$2.B)(response.url)} is longer than ${limit} bytes`, {
hint:'This is not the expected file; check the address.'
});
chunks.push(chunk);
}
return Buffer.concat(chunks,length);
}
function isAbsent(status){
return 404===status||410===status;
}
function requireOk(run,response){
if(200!==response.status)throw badStatus(run,response);
}
function badStatus(run,response){
const{status}=response;
const message = `${(0, redact$2.B)(response.url)} answers ${status}`;
if((0,retry$0.WG)(status))return new problem$1.A('MIRROR_BUSY',message,{
hint:'The server is overloaded or limits requests; run this again later or name another mirror.',
retryAfter:(0,retry$0.P9)(response.headers,run.clock.now())
});
return new problem$1.A('MIRROR_STATUS',message,{
hint:hintFor(response),
status:response.status
});
}
async function probe(run,url){
const{http}=await run.network();
const response=await http.get({
url
});
for await(const _ of response.body);
const{status}=response;
return{
status,
hint:401===status||403===status?hintFor(response):void 0
};
}
function hintFor({status,url,access}){
if(401===status||403===status)return(0,credentials$3.ah)(status,url,access);
if(isAbsent(status))return 'The mirror does not have this file; check the version and the address.';
return 'Check the address of the mirror.';
}
}),
91079:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
p:()=>openDownload,
R:()=>verifyBytes
});
var problem=require$(48624);
function endedEarly(label,done,size){
return new problem.A('MIRROR_INTERRUPTED', `${label} ended after ${done} of ${size} bytes`, {
hint:'Nothing was installed. Run this again, or name another mirror.'
});
}
function requireSize(label,response,size){
const announced=response.headers['content-length'];
if(void 0!==size&&void 0!==announced&&Number(announced)!==size)throw wrongSize(label,announced,size);
}
function wrongSize(label,got,expected){
const wanted = void 0 === expected ? '; no archive of Go is that large' : `, expected ${expected}`;
return new problem.A('SIZE_MISMATCH', `${label} has ${got} bytes${wanted}`, {
hint:'Nothing was installed. A proxy may have cut or replaced the file; run this again or name another mirror.'
});
}
function requireArchive(label,headers){
if (!/^text\/html/i.test(headers['content-type'] ?? '')) return;
throw new problem.A('ARCHIVE_NOT_ONE', `${label} is a web page, not an archive`, {
hint:'A log-in page or a firewall may answer instead; open the address in a browser.'
});
}
var resume=require$(58089);
var disk_space=require$(66073);
var fetch=require$(21543);
async function receive(run,delivery){
const{target,label,size}=delivery;
const partial=target.resumable?.partial;
if (void 0 !== partial && partial.length > (size ?? 1 / 0)) await partial.clear();
const there=partial?.length??0;
if(there>0)target.mixed();
await(0,disk_space.M)(run,{
...delivery,
kept:there
});
if(void 0!==partial&&there>0&&there===size)return{
bytes:partial.read(),
size
};
const opened=await receive_open(run,delivery,target.ranges?there:0);
if(void 0!==partial&&'done'===opened.kind)return{
bytes:partial.read(),
size:partial.length
};
if('restart'===opened.kind)await partial?.clear();
const kept=partial?.length??0;
try{
if(void 0===size)await(0,disk_space.M)(run,{
...delivery,
size:opened.size,
kept
});
await target.resumable?.receiving(opened.url,(0,resume.RH)(opened.response.headers));
}catch(error){
await leave(opened.response);
throw error;
}
if(kept>0)run.emit({
kind:'resumed',
label,
offset:kept
});
return{
bytes:flow(run,delivery,opened),
size:opened.size
};
}
async function receive_open(run,delivery,offset,etag){
const{target,label,size}=delivery;
const known=(url)=>etag??target.resumable?.etagAt(url)??'';
const{url,response}=await delivery.ask((address)=>(0,resume.wR)({
offset,
etag:known(address)
}));
const answer=(0,resume.wi)({
offset,
size
},response);
switch(answer.kind){
case 'other':
await leave(response);
throw(0,fetch.Yc)(run,response);
case 'lie':
await leave(response);
throw new problem.A('RANGE_INVALID', `${label} does not send the rest of the file: ${answer.why}`, {
hint:'The next attempt requests the whole file. Report this to the operator of the mirror.'
});
case 'past-the-end':
await leave(response);
return receive_open(run,delivery,0);
case 'done':
await leave(response);
return{
kind:'done',
url,
response,
size
};
default:
requireArchive(label,response.headers);
if('restart'===answer.kind)requireSize(label,response,size);
return{
kind:answer.kind,
url,
response,
size:answer.size
};
}
}
async function leave(response){
await response.body[Symbol.asyncIterator]().return?.();
}
const STALLED=5_000;
async function*flow(run,delivery,begun){
const{label,target}=delivery;
const partial=target.resumable?.partial;
const{size}=begun;
let offset='append'===begun.kind?partial?.length??0:0;
if(void 0!==partial&&offset>0)yield*partial.read();
for(let answer=begun;'done'!==answer.kind;){
const from=offset;
let last=run.clock.elapsed();
try{
const{body}=answer.response;
for await(const chunk of 'restart'===answer.kind&&offset>0?after(offset,body):body){
const backlog=partial?.append(chunk);
if(void 0!==backlog)await backlog;
offset +=chunk.length;
last=run.clock.elapsed();
target.reached(offset);
yield chunk;
}
if(offset>=(size??0))break;
throw endedEarly(label,offset,size??0);
}catch(error){
const flowing=(0,resume.c4)(offset - from,size)&&run.clock.elapsed()- last<STALLED;
answer=await receive_resume(run,delivery,{
answer,
offset,
error,
flowing
});
}
}
await partial?.flush();
}
async function receive_resume(run,delivery,broken){
const{target,label}=delivery;
const etag=(0,resume.RH)(broken.answer.response.headers);
const cut=broken.error instanceof problem.A&&'MIRROR_INTERRUPTED'===broken.error.code;
let atOnce=cut&&broken.flowing;
for(let failure=broken.error;;atOnce=false){
if(!target.ranges||!(atOnce||await target.waitOut(failure)))throw failure;
if(atOnce&&failure instanceof problem.A)run.emit({
kind:'interrupted',
message:failure.message
});
target.mixed();
try{
const opened=await receive_open(run,delivery,broken.offset,etag);
if('append'===opened.kind)run.emit({
kind:'resumed',
label,
offset:broken.offset
});
return opened;
}catch(error){
failure=error;
}
}
}
async function*after(skipped,body){
let left=skipped;
for await(const chunk of body){
if(left<chunk.length)yield 0===left?chunk:chunk.subarray(left);
left=Math.max(0,left - chunk.length);
}
}
const largestArchive=1073741824;
async function openDownload(run,given){
const{bytes,size}=await receive(run,given);
return verifyBytes(run,bytes,{
label:given.label,
expected:given.expected,
announced:size,
digest:given.digest??await run.digest()
});
}
function verifyBytes(run,source,given){
const{label,expected,announced,digest}=given;
const iterator=source[Symbol.asyncIterator]();
const limit=expected.size??largestArchive;
let done=0;
let hex;
async function next(){
run.throwIfStopped();
const step=await iterator.next();
if(step.done)return;
done +=step.value.length;
if (done > limit) throw wrongSize(label, `more than ${limit}`, expected.size);
digest.update(step.value);
run.emit({
kind:'bytes',
label,
done,
total:expected.size??announced
});
return step.value;
}
async function*pass(){
for(let chunk=await next();chunk;chunk=await next())yield chunk;
}
return{
bytes:{
[Symbol.asyncIterator]:pass
},
async drain(){
while(await next());
},
check(){
if(void 0!==expected.size&&done<expected.size)throw endedEarly(label,done,expected.size);
hex??=digest.hex();
const sha256=hex;
if(sha256===(expected.sha256??sha256))return{
size:done,
sha256
};
if(sha256===expected.published)throw wrongPin(label,sha256);
throw new problem.A('DIGEST_MISMATCH', `${label} has the SHA-256 ${sha256}, expected ${expected.sha256}`, {
hint:'Nothing was installed. The mirror serves other bytes than were published; if that is intended, pin them with the input checksum.'
});
},
async close(){
await iterator.return?.();
}
};
}
function wrongPin(label,sha256){
return new problem.A('INPUT_INVALID', `The input checksum does not fit ${label}, which is the official archive: its SHA-256 is ${sha256}`, {
hint:'Correct checksum, or leave it out: this archive is in the built-in table.'
});
}
}),
88322:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
_j:()=>proxiesOf,
pi:()=>moduleFolder,
sG:()=>askProxies,
zV:()=>listToolchains
});
var platform$0=require$(49664);
var problem$1=require$(48624);
var goproxy$2=require$(78716);
var module$3=require$(83519);
var redact$4=require$(50386);
var version$5=require$(35345);
var fetch$6=require$(21543);
function moduleFolder(proxy){
return `${proxy}/${module$3.Mw}/@v`;
}
async function askProxies(run,mirror,ask){
let failure;
for(const{url,fallsBack}of(await proxiesOf(run,mirror)))try{
const answer=await ask(url);
if(void 0!==answer)return answer;
}catch(error){
if(!(error instanceof problem$1.A))throw error;
failure=error;
if(!fallsBack)break;
run.emit({
kind:'proxy-failed',
url:(0,redact$4.B)(url),
message:error.message
});
}
if(void 0!==failure)throw failure;
return;
}
async function proxiesOf(run,mirror){
if(void 0!==mirror.url)return[
{
url:mirror.url,
fallsBack:false
}
];
const{proxies,end}=(0,goproxy$2.M)((await run.goSettings()).GOPROXY);
if(proxies.length>0)return proxies;
throw new problem$1.A('MIRROR_STATUS', `GOPROXY is "${end}", so there is no module proxy to ask`, {
hint:'Name a proxy in GOPROXY, or one of your own in mirrors as module-proxy+URL.'
});
}
const longestList=16777216;
async function listToolchains(run,mirror){
const text = await askProxies(run, mirror, (proxy)=>(0, fetch$6.Sy)(run, `${moduleFolder(proxy)}/list`, longestList));
if(void 0===text)return;
const suffix=(0,module$3.CJ)(run.platform);
const releases=text.split('\n').flatMap((line)=>readLine(run,line.trim(),suffix));
return releases.sort((a,b)=>(0,version$5.Zy)(b.version,a.version));
}
function readLine(run,line,suffix){
if(!line.startsWith(module$3.TQ)||!line.endsWith(suffix))return[];
const release=line.slice(module$3.TQ.length,-suffix.length);
const version=release.startsWith('go')?(0,version$5.ot)(release):void 0;
if(void 0===version)return[];
const{os,arch}=run.platform;
const archives=[
{
filename:(0,platform$0.uv)(release,run.platform),
os,
arch
}
];
return[
{
version,
release,
stable:void 0===version.pre,
archives
}
];
}
})
};
