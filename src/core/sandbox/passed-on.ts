/**
 * The variables that a command in a sandbox gets: those by which one says how to build, the language and the terminal.
 * Others may hold secrets, which a build needs no more than the network they are for.
 */
export function passesOn(env: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => passed.test(name)));
}

const passed =
  /^(?:GO(?:OS|ARCH|ARM|ARM64|AMD64|386|MIPS|MIPS64|PPC64|RISCV64|WASM|FLAGS|EXPERIMENT|DEBUG|WORK|111MODULE|PRIVATE|NOSUMDB|NOPROXY|SUMDB|MAXPROCS|MEMLIMIT|GC|FIPS140)|CGO_\w+|CC|CXX|AR|FC|PKG_CONFIG|LANG|LC_\w+|TERM|COLORTERM|NO_COLOR|TZ|CI|SOURCE_DATE_EPOCH)$/;
