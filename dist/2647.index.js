export const id=2647;
export const ids=[
2647
];
export const modules={
82647:((module$,exports$,require$)=>{
require$.d(exports$,{
createDigest:()=>createDigest
});
var crypto$0=require$(77598);
function createDigest(){
const hash=(0,crypto$0.createHash)('sha256');
return{
update:(bytes)=>{
hash.update(bytes);
},
hex:()=>hash.digest('hex')
};
}
})
};
