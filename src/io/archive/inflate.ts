import { inflateCode } from './inflate-code.ts';

/**
 * `more`: give it more input; `full`: read the output and go on; `done`: the stream has ended, and what is left of the
 * input is behind it; `damaged`: it is damaged, or truncated.
 */
export type InflateStatus = 'more' | 'full' | 'done' | 'damaged';

/**
 * Inflates raw deflate in this thread with assembly/inflate.ts, which takes less than half of the time that zlib takes in
 * Node, has no handle to make for each stream, and neither allocates nor frees memory for what it unpacks. One after the
 * other, many streams can be inflated with the same object.
 */
export class Inflate {
  readonly #exports = new WebAssembly.Instance(compiled()).exports;
  readonly #memory = new Uint8Array(this.#exports.memory.buffer);
  readonly #input = this.#exports.INPUT.value;
  readonly #output = this.#exports.OUTPUT.value;
  #inputEnd = this.#input;

  /** Forgets what it was given. */
  start(): void {
    this.#exports.inputNext.value = this.#input;
    this.#inputEnd = this.#input;
    this.startNext();
  }

  /** Begins another stream with the input that is left. */
  startNext(): void {
    this.#exports.start();
  }

  /** Copies as many of the bytes as there is room for to the input, and returns how many. */
  add(bytes: Uint8Array): number {
    const { inputNext, INPUT_SIZE, READ_AHEAD } = this.#exports;
    const rest = this.#inputEnd - inputNext.value;
    this.#memory.copyWithin(this.#input, inputNext.value, this.#inputEnd);
    const count = Math.min(bytes.length, INPUT_SIZE.value - rest);
    const end = this.#input + rest + count;
    this.#memory.set(count === bytes.length ? bytes : bytes.subarray(0, count), end - count);
    this.#memory.fill(0, end, end + READ_AHEAD.value);
    inputNext.value = this.#input;
    this.#inputEnd = end;
    return count;
  }

  /** The input that is left; valid until the next call. */
  get input(): Uint8Array {
    return this.#memory.subarray(this.#exports.inputNext.value, this.#inputEnd);
  }

  skip(count: number): void {
    this.#exports.inputNext.value += count;
  }

  /** @param last no input will be added */
  run(last: boolean): InflateStatus {
    return STATUS[this.#exports.inflate(this.#inputEnd, last ? 1 : 0)] ?? 'damaged';
  }

  /** What the last `run` has unpacked; valid until the next. */
  get output(): Uint8Array {
    return this.#memory.subarray(this.#output, this.#exports.outputEnd.value);
  }
}

/** By the number that `inflate` returns: DONE, MORE, FULL, DAMAGED. */
const STATUS: readonly InflateStatus[] = ['done', 'more', 'full', 'damaged'];

let code: WebAssembly.Module | undefined;

function compiled(): WebAssembly.Module {
  code ??= new WebAssembly.Module(Buffer.from(inflateCode, 'base64'));
  return code;
}
