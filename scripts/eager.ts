// V8 reads a function twice: as a part of its file, and again when it is called for the first time. If it stands in
// parentheses, it is compiled with its file. A hit calls most functions of the entry, so they get parentheses there; those
// that it does not call, which cold-functions.json lists, get none.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AnyNode,
  type BlockStatement,
  type FunctionDeclaration,
  type MethodDefinition,
  type Property,
  parse,
} from 'acorn';

export interface FoundFunction {
  /** The names that lead to it within its module: `createGitHubHost/event`, `main/#1` for the first without a name. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** Where V8 says that it begins: a method begins with its name. */
  readonly head: number;
  /** Parentheses may be put around it: it is no declaration, no method and no module. */
  readonly isExpression: boolean;
}

export interface Functions {
  /** Of objects, not of classes. */
  readonly methods: readonly { readonly path: string; readonly node: Property }[];
  /** In the order in which they begin. */
  readonly all: readonly FoundFunction[];
  /** The bodies of webpack's modules, which are functions themselves. */
  readonly modules: readonly BlockStatement[];
}

export const coldFile: string = join(import.meta.dirname, 'cold-functions.json');
const known: ReadonlySet<string> = new Set(JSON.parse(readFileSync(coldFile, 'utf8')));

/** Throws a `SyntaxError`. */
export function functionsIn(code: string): Functions {
  const all: FoundFunction[] = [];
  const modules: BlockStatement[] = [];
  const methods: { readonly path: string; readonly node: Property }[] = [];
  const visit = (node: AnyNode, scope: Scope, parent?: AnyNode): void => {
    let inner = scope;
    const module = moduleIn(node);
    if (module) modules.push(module);
    if (isFunction(node) && parent && moduleIn(parent)) inner = { path: '', unnamed: 0 };
    else if (isFunction(node)) {
      const name = nameOf(node, parent) ?? `#${++scope.unnamed}`;
      inner = { path: scope.path === '' ? name : `${scope.path}/${name}`, unnamed: 0 };
      const isExpression = node.type !== 'FunctionDeclaration' && !isMethod(parent);
      if (parent?.type === 'Property' && parent.method) methods.push({ path: inner.path, node: parent });
      const head = isMethod(parent) ? parent.start : node.start;
      all.push({ path: inner.path, start: node.start, end: node.end, head, isExpression });
    }
    for (const child of childrenOf(node)) visit(child, inner, node);
  };
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), { path: '', unnamed: 0 });
  return { all: all.toSorted((a, b) => a.start - b.start), modules, methods };
}

interface Scope {
  readonly path: string;
  /** How many functions without a name it has so far. */
  unnamed: number;
}

/**
 * The same program. Only an expression can stand in parentheses: what a module declares becomes a variable at its
 * beginning, as a declaration can be called before its line, and a method becomes a property.
 */
export function withExpressions(code: string, cold: ReadonlySet<string> = known): string {
  const properties = withProperties(code, cold);
  const edits = functionsIn(properties).modules.flatMap(({ body, end }) => {
    const declared = body
      .filter((node) => node.type === 'FunctionDeclaration')
      .filter(({ id }) => !cold.has(id.name));
    const at = body.find((node) => !('directive' in node))?.start ?? end - 1;
    return [
      { start: at, end: at, text: declared.map((node) => variableOf(node, properties)).join('') },
      ...declared.map(({ start, end }) => ({ start, end, text: '' })),
    ];
  });
  return edited(properties, edits);
}

function withProperties(code: string, cold: ReadonlySet<string>): string {
  const hot = functionsIn(code).methods.filter(
    ({ path, node }) => !isCold(path, cold) && !/\bsuper\b/.test(code.slice(node.start, node.end)),
  );
  const edits = hot.flatMap(({ node: { start, key, computed, value } }) => {
    if (value.type !== 'FunctionExpression') return [];
    const name = code.slice(key.start, key.end);
    return [{ start, end: value.start, text: `${computed ? `[${name}]` : name}: ${keywordOf(value)}` }];
  });
  return edited(code, edits);
}

/** The function itself has no name: it gets that of the variable, to which its body may assign. */
function variableOf(node: FunctionDeclaration, code: string): string {
  return `var ${node.id.name} = ${keywordOf(node)}${code.slice(code.indexOf('(', node.id.end), node.end)};\n`;
}

function keywordOf({ async, generator }: { readonly async: boolean; readonly generator: boolean }): string {
  return `${async ? 'async ' : ''}function${generator ? '*' : ''}`;
}

/** Puts parentheses around what a hit calls. `named` is the same program with its own names. */
export function withEagerFunctions(code: string, named: string, cold: ReadonlySet<string> = known): string {
  const found = functionsIn(code).all;
  const paths = functionsIn(named).all.map(({ path }) => path);
  if (found.length !== paths.length)
    throw new Error(`${found.length} functions with short names, ${paths.length} with their own`);
  const eager = found.filter(({ isExpression }, at) => isExpression && !isCold(paths[at] ?? '', cold));
  return edited(
    code,
    eager.flatMap(({ start, end }) => [
      { start, end: start, text: '(' },
      { start: end, end, text: ')' },
    ]),
  );
}

/** It is in the list, or within one that is. */
export function isCold(path: string, cold: ReadonlySet<string> = known): boolean {
  const names = path.split('/');
  return names.some((_name, at) => cold.has(names.slice(0, at + 1).join('/')));
}

/** Sorted paths of the functions that no hit has called, without those inside of them. */
export function coldAmong(paths: readonly string[], called: ReadonlySet<string>): readonly string[] {
  const cold = new Set(paths.filter((path) => !called.has(path)));
  return [...cold]
    .filter((path) => !path.includes('/') || !isCold(path.slice(0, path.lastIndexOf('/')), cold))
    .sort();
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function edited(code: string, edits: readonly Edit[]): string {
  const inOrder = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const parts = inOrder.map(({ start, text }, at) => code.slice(inOrder[at - 1]?.end ?? 0, start) + text);
  return parts.join('') + code.slice(inOrder.at(-1)?.end ?? 0);
}

type FunctionNode = Extract<AnyNode, { readonly params: unknown }>;

function isFunction(node: AnyNode): node is FunctionNode {
  return /^(?:Arrow)?Function(?:Declaration|Expression)$/.test(node.type);
}

/** `35080: (module, exports, require) => { … }` */
function moduleIn(node: AnyNode): BlockStatement | undefined {
  if (node.type !== 'Property' || node.key.type !== 'Literal' || typeof node.key.value !== 'number')
    return undefined;
  const { value } = node;
  return 'body' in value && !Array.isArray(value.body) && value.body.type === 'BlockStatement'
    ? value.body
    : undefined;
}

function isMethod(parent: AnyNode | undefined): parent is MethodDefinition | Property {
  if (parent?.type === 'MethodDefinition') return true;
  return parent?.type === 'Property' && (parent.method || parent.kind !== 'init');
}

function nameOf(node: FunctionNode, parent: AnyNode | undefined): string | undefined {
  if ('id' in node && node.id) return node.id.name;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' ? parent.id.name : undefined;
    case 'Property':
      // An export of a module: webpack's short names change with each build.
      if (node.body.type === 'Identifier') return `()=>${node.body.name}`;
      return parent.key.type === 'Identifier' ? parent.key.name : undefined;
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return parent.key.type === 'Identifier' ? parent.key.name : undefined;
    default:
      return undefined;
  }
}

function childrenOf(node: AnyNode): readonly AnyNode[] {
  return Object.values(node).flat().filter(isNode);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
