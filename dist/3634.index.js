export const id=3634;
export const ids=[
3634,
265
];
export const modules={
265:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
knownAdvisories:()=>knownAdvisories
});
var advisory_table=require$(209);
const known_advisories_namespaceObject = JSON.parse('{"module":"v0.0.0-20261105234957-e22db6528018","newest":["go1.27.4","go1.26.11","go1.25.14","go1.24.13","go1.23.12","go1.22.12","go1.21.13","go1.20.14","go1.19.13","go1.18.10","go1.17.13","go1.16.15","go1.15.15","go1.14.15","go1.13.15","go1.12.17","go1.11.13","go1.10.8","go1.9.7","go1.8.7","go1.7.6","go1.6.4","go1.5.4","go1.4.3","go1.3.3","go1.2.2"],"advisories":{"GO-2021-0067":"CVE-2021-27919 stdlib 1.16.0-0 1.16.1","GO-2021-0068":"CVE-2021-3115 toolchain:windows/ 0 1.14.14 1.15.0-0 1.15.7","GO-2021-0069":"CVE-2020-28362 stdlib 1.14.0-0 1.14.12 1.15.0-0 1.15.5","GO-2021-0142":"CVE-2020-16845 stdlib 0 1.13.15 1.14.0-0 1.14.7","GO-2021-0154":"CVE-2014-7189 stdlib 1.1.0-0 1.3.2","GO-2021-0159":"CVE-2015-5739 CVE-2015-5740 CVE-2015-5741 stdlib 0 1.4.3","GO-2021-0160":"CVE-2015-8618 stdlib 1.5.0-0 1.5.3","GO-2021-0163":"CVE-2016-3958 stdlib 0 1.5.4 1.6.0-0 1.6.1","GO-2021-0172":"CVE-2017-1000098 stdlib 0 1.6.4 1.7.0-0 1.7.4","GO-2021-0178":"CVE-2017-15042 stdlib 1.1.0-0 1.8.4 1.9.0-0 1.9.1","GO-2021-0223":"CVE-2020-14039 stdlib:windows/ 0 1.13.13 1.14.0-0 1.14.5","GO-2021-0224":"CVE-2020-15586 stdlib 0 1.13.13 1.14.0-0 1.14.5","GO-2021-0226":"CVE-2020-24553 stdlib 0 1.14.8 1.15.0-0 1.15.1","GO-2021-0234":"CVE-2021-27918 stdlib 0 1.15.9 1.16.0-0 1.16.1","GO-2021-0235":"CVE-2021-3114 stdlib 0 1.14.14 1.15.0-0 1.15.7","GO-2021-0239":"CVE-2021-33195 stdlib 0 1.15.13 1.16.0-0 1.16.5","GO-2021-0240":"CVE-2021-33196 stdlib 0 1.15.13 1.16.0-0 1.16.5","GO-2021-0241":"CVE-2021-33197 stdlib 0 1.15.13 1.16.0-0 1.16.5","GO-2021-0242":"CVE-2021-33198 stdlib 0 1.15.13 1.16.0-0 1.16.5","GO-2021-0243":"CVE-2021-34558 stdlib 0 1.15.14 1.16.0-0 1.16.6","GO-2021-0245":"CVE-2021-36221 stdlib 0 1.15.15 1.16.0-0 1.16.7","GO-2021-0263":"CVE-2021-41771 stdlib 0 1.16.10 1.17.0-0 1.17.3","GO-2021-0264":"CVE-2021-41772 stdlib 0 1.16.10 1.17.0-0 1.17.3","GO-2021-0317":"CVE-2022-23772 stdlib 0 1.16.14 1.17.0-0 1.17.7","GO-2021-0319":"CVE-2022-23806 stdlib 0 1.16.14 1.17.0-0 1.17.7","GO-2021-0347":"CVE-2022-24921 stdlib 0 1.16.15 1.17.0-0 1.17.8","GO-2022-0166":"CVE-2016-3959 stdlib 0 1.5.4 1.6.0-0 1.6.1","GO-2022-0171":"CVE-2017-1000097 stdlib:darwin/ 0 1.6.4 1.7.0-0 1.7.4","GO-2022-0177":"CVE-2017-15041 toolchain 0 1.8.4 1.9.0-0 1.9.1","GO-2022-0187":"CVE-2017-8932 stdlib:/amd64 1.6.0-0 1.7.6 1.8.0-0 1.8.2","GO-2022-0189":"CVE-2018-16873 toolchain 0 1.10.6 1.11.0-0 1.11.3","GO-2022-0190":"CVE-2018-16874 toolchain 0 1.10.6 1.11.0-0 1.11.3","GO-2022-0191":"CVE-2018-16875 stdlib 0 1.10.6 1.11.0-0 1.11.3","GO-2022-0201":"CVE-2018-6574 toolchain 0 1.8.7 1.9.0-0 1.9.4","GO-2022-0203":"CVE-2018-7187 toolchain 0 1.9.5 1.10.0-0 1.10.1","GO-2022-0211":"CVE-2019-14809 stdlib 0 1.11.13 1.12.0-0 1.12.8","GO-2022-0212":"CVE-2019-16276 stdlib 0 1.12.10 1.13.0-0 1.13.1","GO-2022-0213":"CVE-2019-17596 stdlib 0 1.12.11 1.13.0-0 1.13.2","GO-2022-0217":"CVE-2019-6486 stdlib 0 1.10.8 1.11.0-0 1.11.5","GO-2022-0220":"CVE-2019-9634 stdlib:windows/ 0 1.11.10 1.12.0-0 1.12.2","GO-2022-0229":"CVE-2020-7919 stdlib 0 1.12.16 1.13.0-0 1.13.7","GO-2022-0236":"CVE-2021-31525 stdlib 0 1.15.12 1.16.0-0 1.16.4","GO-2022-0247":"CVE-2021-38297 toolchain:js/wasm 0 1.16.9 1.17.0-0 1.17.2","GO-2022-0273":"CVE-2021-39293 stdlib 0 1.16.8 1.17.0-0 1.17.1","GO-2022-0288":"CVE-2021-44716 stdlib 0 1.16.12 1.17.0-0 1.17.5","GO-2022-0289":"CVE-2021-44717 stdlib 0 1.16.12 1.17.0-0 1.17.5","GO-2022-0318":"CVE-2022-23773 toolchain 0 1.16.14 1.17.0-0 1.17.7","GO-2022-0433":"CVE-2022-24675 stdlib 0 1.17.9 1.18.0-0 1.18.1","GO-2022-0434":"CVE-2022-27536 stdlib:darwin/ 1.18.0-0 1.18.1","GO-2022-0435":"CVE-2022-28327 stdlib 0 1.17.9 1.18.0-0 1.18.1","GO-2022-0475":"CVE-2020-28366 toolchain 0 1.14.12 1.15.0-0 1.15.5","GO-2022-0476":"CVE-2020-28367 toolchain 0 1.14.12 1.15.0-0 1.15.5","GO-2022-0477":"CVE-2022-30634 stdlib:windows/ 0 1.17.11 1.18.0-0 1.18.3","GO-2022-0493":"CVE-2022-29526 stdlib 0 1.17.10 1.18.0-0 1.18.2","GO-2022-0515":"CVE-2022-1962 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0520":"CVE-2022-32148 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0521":"CVE-2022-28131 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0522":"CVE-2022-30632 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0523":"CVE-2022-30633 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0524":"CVE-2022-30631 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0525":"CVE-2022-1705 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0526":"CVE-2022-30635 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0527":"CVE-2022-30630 stdlib 0 1.17.12 1.18.0-0 1.18.4","GO-2022-0531":"CVE-2022-30629 stdlib 0 1.17.11 1.18.0-0 1.18.3","GO-2022-0532":"CVE-2022-30580 stdlib:windows/ 0 1.17.11 1.18.0-0 1.18.3","GO-2022-0533":"CVE-2022-29804 stdlib:windows/ 0 1.17.11 1.18.0-0 1.18.3","GO-2022-0535":"CVE-2020-0601 stdlib:windows/ 0 1.12.16 1.13.0-0 1.13.7","GO-2022-0536":"CVE-2019-9512 CVE-2019-9514 stdlib 0 1.11.13 1.12.0-0 1.12.8","GO-2022-0537":"CVE-2022-32189 stdlib 0 1.17.13 1.18.0-0 1.18.5","GO-2022-0761":"CVE-2016-5386 stdlib 0 1.6.3","GO-2022-0969":"CVE-2022-27664 stdlib 0 1.18.6 1.19.0-0 1.19.1","GO-2022-0988":"CVE-2022-32190 stdlib 1.19.0-0 1.19.1","GO-2022-1037":"CVE-2022-2879 stdlib 0 1.18.7 1.19.0-0 1.19.2","GO-2022-1038":"CVE-2022-2880 stdlib 0 1.18.7 1.19.0-0 1.19.2","GO-2022-1039":"CVE-2022-41715 stdlib 0 1.18.7 1.19.0-0 1.19.2","GO-2022-1095":"CVE-2022-41716 stdlib:windows/ 0 1.18.8 1.19.0-0 1.19.3","GO-2022-1143":"CVE-2022-41720 stdlib:windows/ 0 1.18.9 1.19.0-0 1.19.4","GO-2022-1144":"CVE-2022-41717 stdlib 0 1.18.9 1.19.0-0 1.19.4","GO-2023-1568":"CVE-2022-41722 stdlib:windows/ 0 1.19.6 1.20.0-0 1.20.1","GO-2023-1569":"CVE-2022-41725 stdlib 0 1.19.6 1.20.0-0 1.20.1","GO-2023-1570":"CVE-2022-41724 stdlib 0 1.19.6 1.20.0-0 1.20.1","GO-2023-1571":"CVE-2022-41723 stdlib 0 1.19.6 1.20.0-0 1.20.1","GO-2023-1621":"CVE-2023-24532 stdlib 0 1.19.7 1.20.0-0 1.20.2","GO-2023-1702":"CVE-2023-24537 stdlib 0 1.19.8 1.20.0-0 1.20.3","GO-2023-1703":"CVE-2023-24538 stdlib 0 1.19.8 1.20.0-0 1.20.3","GO-2023-1704":"CVE-2023-24534 stdlib 0 1.19.8 1.20.0-0 1.20.3","GO-2023-1705":"CVE-2023-24536 stdlib 0 1.19.8 1.20.0-0 1.20.3","GO-2023-1751":"CVE-2023-24539 stdlib 0 1.19.9 1.20.0-0 1.20.4","GO-2023-1752":"CVE-2023-24540 stdlib 0 1.19.9 1.20.0-0 1.20.4","GO-2023-1753":"CVE-2023-29400 stdlib 0 1.19.9 1.20.0-0 1.20.4","GO-2023-1839":"CVE-2023-29402 toolchain 0 1.19.10 1.20.0-0 1.20.5","GO-2023-1840":"CVE-2023-29403 stdlib 0 1.19.10 1.20.0-0 1.20.5","GO-2023-1841":"CVE-2023-29404 toolchain 0 1.19.10 1.20.0-0 1.20.5","GO-2023-1842":"CVE-2023-29405 toolchain 0 1.19.10 1.20.0-0 1.20.5","GO-2023-1878":"CVE-2023-29406 stdlib 0 1.19.11 1.20.0-0 1.20.6","GO-2023-1987":"CVE-2023-29409 stdlib 0 1.19.12 1.20.0-0 1.20.7 1.21.0-0 1.21.0-rc.4","GO-2023-2041":"CVE-2023-39318 stdlib 0 1.20.8 1.21.0-0 1.21.1","GO-2023-2042":"CVE-2023-39320 toolchain 1.21.0-0 1.21.1","GO-2023-2043":"CVE-2023-39319 stdlib 0 1.20.8 1.21.0-0 1.21.1","GO-2023-2044":"CVE-2023-39321 stdlib 1.21.0-0 1.21.1","GO-2023-2045":"CVE-2023-39322 stdlib 1.21.0-0 1.21.1","GO-2023-2095":"CVE-2023-39323 toolchain 0 1.20.9 1.21.0-0 1.21.2","GO-2023-2102":"CVE-2023-39325 stdlib 0 1.20.10 1.21.0-0 1.21.3","GO-2023-2185":"CVE-2023-45283 stdlib:windows/ 0 1.20.11 1.21.0-0 1.21.4 stdlib:windows/ 1.20.11 1.20.12 1.21.4 1.21.5","GO-2023-2186":"CVE-2023-45284 stdlib 0 1.20.11 1.21.0-0 1.21.4","GO-2023-2375":"CVE-2023-45287 stdlib 0 1.20.0","GO-2023-2382":"CVE-2023-39326 stdlib 0 1.20.12 1.21.0-0 1.21.5","GO-2023-2383":"CVE-2023-45285 toolchain 0 1.20.12 1.21.0-0 1.21.5","GO-2024-2598":"CVE-2024-24783 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2599":"CVE-2023-45290 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2600":"CVE-2023-45289 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2609":"CVE-2024-24784 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2610":"CVE-2024-24785 stdlib 0 1.21.8 1.22.0-0 1.22.1","GO-2024-2687":"CVE-2023-45288 stdlib 0 1.21.9 1.22.0-0 1.22.2","GO-2024-2824":"CVE-2024-24788 stdlib 1.22.0-0 1.22.3","GO-2024-2825":"CVE-2024-24787 toolchain:darwin/ 0 1.21.10 1.22.0-0 1.22.3","GO-2024-2887":"CVE-2024-24790 stdlib 0 1.21.11 1.22.0-0 1.22.4","GO-2024-2888":"CVE-2024-24789 stdlib 0 1.21.11 1.22.0-0 1.22.4","GO-2024-2962":"CVE-2023-24531 toolchain 0 1.21.0-0","GO-2024-2963":"CVE-2024-24791 stdlib 0 1.21.12 1.22.0-0 1.22.5","GO-2024-3105":"CVE-2024-34155 stdlib 0 1.22.7 1.23.0-0 1.23.1","GO-2024-3106":"CVE-2024-34156 stdlib 0 1.22.7 1.23.0-0 1.23.1","GO-2024-3107":"CVE-2024-34158 stdlib 0 1.22.7 1.23.0-0 1.23.1","GO-2025-3373":"CVE-2024-45341 stdlib 0 1.22.11 1.23.0-0 1.23.5 1.24.0-0 1.24.0-rc.2","GO-2025-3383":"CVE-2024-45340 toolchain 1.24.0-0 1.24.0-rc.2","GO-2025-3420":"CVE-2024-45336 stdlib 0 1.22.11 1.23.0-0 1.23.5 1.24.0-0 1.24.0-rc.2","GO-2025-3421":"CVE-2025-22865 stdlib 1.24.0-0 1.24.0-rc.2","GO-2025-3428":"CVE-2025-22867 toolchain:darwin/ 1.24.0-rc.2 1.24.0-rc.3","GO-2025-3447":"CVE-2025-22866 stdlib:/ppc64le 0 1.22.12 1.23.0-0 1.23.6 1.24.0-0 1.24.0-rc.3","GO-2025-3503":"CVE-2025-22870 stdlib 0 1.23.7 1.24.0-0 1.24.1","GO-2025-3563":"CVE-2025-22871 stdlib 0 1.23.8 1.24.0-0 1.24.2","GO-2025-3749":"CVE-2025-22874 stdlib 1.24.0-0 1.24.4","GO-2025-3750":"CVE-2025-0913 stdlib:windows/ 0 1.23.10 1.24.0-0 1.24.4","GO-2025-3751":"CVE-2025-4673 stdlib 0 1.23.10 1.24.0-0 1.24.4","GO-2025-3828":"CVE-2025-4674 toolchain 0 1.23.11 1.24.0-0 1.24.5","GO-2025-3849":"CVE-2025-47907 stdlib 0 1.23.12 1.24.0 1.24.6","GO-2025-3955":"CVE-2025-47910 stdlib 1.25.0 1.25.1","GO-2025-3956":"CVE-2025-47906 stdlib 0 1.23.12 1.24.0 1.24.6","GO-2025-4006":"CVE-2025-61725 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4007":"CVE-2025-58187 stdlib 0 1.24.9 1.25.0 1.25.3","GO-2025-4008":"CVE-2025-58189 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4009":"CVE-2025-61723 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4010":"CVE-2025-47912 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4011":"CVE-2025-58185 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4012":"CVE-2025-58186 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4013":"CVE-2025-58188 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4014":"CVE-2025-58183 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4015":"CVE-2025-61724 stdlib 0 1.24.8 1.25.0 1.25.2","GO-2025-4155":"CVE-2025-61729 stdlib 0 1.24.11 1.25.0 1.25.5","GO-2025-4175":"CVE-2025-61727 stdlib 0 1.24.11 1.25.0 1.25.5","GO-2026-4337":"CVE-2025-68121 stdlib 0 1.24.13 1.25.0-0 1.25.7 1.26.0-rc.1 1.26.0-rc.3","GO-2026-4338":"CVE-2025-68119 toolchain 1.25.0 1.25.6","GO-2026-4339":"CVE-2025-61731 toolchain 0 1.24.12 1.25.0 1.25.6","GO-2026-4340":"CVE-2025-61730 stdlib 0 1.24.12 1.25.0 1.25.6","GO-2026-4341":"CVE-2025-61726 stdlib 0 1.24.12 1.25.0 1.25.6","GO-2026-4342":"CVE-2025-61728 stdlib 0 1.24.12 1.25.0 1.25.6","GO-2026-4403":"CVE-2025-22873 stdlib 0 1.23.9 1.24.0-0 1.24.3","GO-2026-4433":"CVE-2025-61732 toolchain 0 1.24.13 1.25.0-0 1.25.7","GO-2026-4599":"CVE-2026-27137 stdlib 1.26.0-0 1.26.1","GO-2026-4600":"CVE-2026-27138 stdlib 1.26.0-0 1.26.1","GO-2026-4601":"CVE-2026-25679 stdlib 0 1.25.8 1.26.0-0 1.26.1","GO-2026-4602":"CVE-2026-27139 stdlib 0 1.25.8 1.26.0-0 1.26.1","GO-2026-4603":"CVE-2026-27142 stdlib 0 1.25.8 1.26.0-0 1.26.1","GO-2026-4864":"CVE-2026-32282 stdlib:linux/ 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4865":"CVE-2026-32289 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4866":"CVE-2026-33810 stdlib 1.26.0-0 1.26.2","GO-2026-4867":"CVE-2026-27144 toolchain 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4868":"CVE-2026-27143 toolchain 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4869":"CVE-2026-32288 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4870":"CVE-2026-32283 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4871":"CVE-2026-27140 toolchain 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4918":"CVE-2026-33814 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4946":"CVE-2026-32281 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4947":"CVE-2026-32280 stdlib 0 1.25.9 1.26.0-0 1.26.2","GO-2026-4970":"CVE-2026-39822 stdlib 0 1.25.12 1.26.0-0 1.26.5 1.27.0-0 1.27.0-rc.2","GO-2026-4971":"CVE-2026-39836 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4976":"CVE-2026-39825 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4977":"CVE-2026-42499 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4978":"CVE-2026-39819 toolchain 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4979":"CVE-2026-39817 toolchain 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4980":"CVE-2026-39826 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4981":"CVE-2026-33811 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4982":"CVE-2026-39823 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4984":"CVE-2026-42501 toolchain 0 1.25.10 1.26.0-0 1.26.3","GO-2026-4986":"CVE-2026-39820 stdlib 0 1.25.10 1.26.0-0 1.26.3","GO-2026-5026":"CVE-2026-39821 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-5037":"CVE-2026-27145 stdlib 0 1.25.11 1.26.0-0 1.26.4","GO-2026-5038":"CVE-2026-42504 stdlib 0 1.25.11 1.26.0-0 1.26.4","GO-2026-5039":"CVE-2026-42507 stdlib 0 1.25.11 1.26.0-0 1.26.4","GO-2026-5856":"CVE-2026-42505 stdlib 0 1.25.12 1.26.0-0 1.26.5 1.27.0-0 1.27.0-rc.2","GO-2026-5942":"CVE-2026-46600 stdlib 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-5972":"CVE-2026-33818 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6088":"CVE-2026-56859 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6089":"CVE-2026-56853 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6090":"CVE-2026-56862 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6091":"CVE-2026-56858 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6179":"CVE-2026-56865 toolchain 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6180":"CVE-2026-56864 toolchain 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6218":"CVE-2026-56860 stdlib 0 1.25.13 1.26.0-0 1.26.6 1.27.0-0 1.27.0-rc.3","GO-2026-6599":"CVE-2026-94448 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6600":"CVE-2026-97030 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6601":"CVE-2026-94444 toolchain 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6602":"CVE-2026-94447 toolchain 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6603":"CVE-2026-78659 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6604":"CVE-2026-56857 stdlib:windows/ 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6605":"CVE-2026-56866 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6607":"CVE-2026-97031 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6608":"CVE-2026-94440 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6609":"CVE-2026-78667 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6610":"CVE-2026-78660 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6611":"CVE-2026-78669 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6612":"CVE-2026-78663 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6613":"CVE-2026-94439 stdlib 0 1.26.9 1.27.0-0 1.27.2","GO-2026-6617":"CVE-2026-97032 stdlib 0 1.26.9 stdlib 1.27.0-0 1.27.2","GO-2026-6809":"CVE-2026-111943 stdlib 0 1.26.10 1.27.0-0 1.27.3"}}');
function knownAdvisories(){
return(0,advisory_table.xz)(known_advisories_namespaceObject);
}
}),
1731:((module$,exports$,require$)=>{
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
var problem$0=require$(2969);
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
9576:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
newestAdvisories:()=>newestAdvisories
});
var external_node_path_=require$(6760);
var advisory_table=require$(209);
var known_advisories=require$(265);
var newest_releases=require$(8911);
var advisory=require$(329);
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
const { name } = fields(entry['package'], `${id} package`);
if('stdlib'!==name&&'toolchain'!==name)return[];
const ranges = list(entry['ranges'], `${id} ranges`);
if (0 === ranges.length) throw new Error(`${id} has no range for ${name}`);
const targets=readTargets(entry['ecosystem_specific'],id);
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
var version=require$(658);
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
const only = targets.map(({ goos, goarch })=>`${goos}/${goarch}`).join();
return[
'' === only ? part : `${part}:${only}`,
...events.map(({text})=>text)
].join(' ');
}
var problem=require$(2969);
var json=require$(2228);
var fetch=require$(7148);
var module_hash=require$(2795);
var toolchain_module=require$(6968);
var download_target=require$(7914);
var verified_download=require$(8696);
var checksum_database=require$(5452);
var module_proxy=require$(4109);
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
const version=(0,json.G)(answer)?answer['Version']:void 0;
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
7914:((module$,exports$,require$)=>{
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
4109:((module$,exports$,require$)=>{
require$.d(exports$,{
_j:()=>proxiesOf,
pi:()=>moduleFolder,
sG:()=>askProxies,
zV:()=>listToolchains
});
var platform$0=require$(5350);
var problem$1=require$(2969);
var goproxy$2=require$(5037);
var module$3=require$(6968);
var redact$4=require$(7827);
var version$5=require$(658);
var fetch$6=require$(7148);
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
