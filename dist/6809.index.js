export const id=6809;
export const ids=[
6809
];
export const modules={
6809:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{
authorizeBy:()=>authorizeBy
});
function authorizeBy(inputs,env){
const{token,goDownloadBaseUrl}=inputs;
const base=URL.parse(goDownloadBaseUrl);
const value = token.replace(/^\S+ +/, '');
if(token===''||base===null||isJobToken(value,env))return()=>undefined;
const header = value === token ? `token ${token}` : token;
return(url)=>url.origin===base.origin?header:undefined;
}
function isJobToken(value,env){
return value.startsWith('ghs_')||value===env['GITHUB_TOKEN']||value===env['ACTIONS_RUNTIME_TOKEN'];
}
})
};
