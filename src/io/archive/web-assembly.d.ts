/** What Node has and its types lack, as far as it is used; the exports are those of assembly/inflate.ts. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
  }

  class Instance {
    constructor(module: Module);
    readonly exports: {
      readonly memory: { readonly buffer: ArrayBuffer };
      readonly INPUT: Constant;
      readonly INPUT_SIZE: Constant;
      readonly OUTPUT: Constant;
      readonly READ_AHEAD: Constant;
      readonly inputNext: Variable;
      readonly outputEnd: Constant;
      start(): void;
      inflate(end: number, last: number): number;
    };
  }

  interface Constant {
    readonly value: number;
  }

  interface Variable {
    value: number;
  }
}
