/** What others see of a tool cache. */
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { entriesBelow } from './entries-below.ts';
import type { Question } from './tool-cache-process.ts';

/** What `find` of the real @actions/tool-cache finds, also for a range. */
export async function findInToolCache(
  toolCache: string,
  tool: string,
  version: string,
  arch?: string,
): Promise<string | undefined> {
  return (await ask<string>({ toolCache, tool, version, ...(arch !== undefined && { arch }) })) || undefined;
}

/** What `findAllVersions` of the real @actions/tool-cache finds. */
export function allInToolCache(toolCache: string, tool: string, arch?: string): Promise<readonly string[]> {
  return ask({ toolCache, tool, ...(arch !== undefined && { arch }) });
}

/** The path of every tree that has a marker, of any tool. */
export function markedTrees(toolCache: string): readonly string[] {
  return entriesBelow(toolCache)
    .map(({ path }) => path)
    .filter((path) => /^go[^/]*\/[^/]+\/[^/]+\.complete$/.test(path))
    .map((path) => join(toolCache, path.replace(/\.complete$/, '')))
    .filter((root) => existsSync(root));
}

/** One for all questions of a test file: loading the package takes a tenth of a second. */
let answering: ChildProcess | undefined;
const waiting: { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void }[] =
  [];

function ask<Answer>(question: Question): Promise<Answer> {
  answering ??= start();
  answering.ref();
  answering.channel?.ref();
  answering.send(question);
  return new Promise((resolve, reject) => waiting.push({ resolve: (it) => resolve(it as Answer), reject }));
}

/** It ends with the process that asks, and keeps it from ending only while a question is open. */
function start(): ChildProcess {
  const child = fork(join(import.meta.dirname, 'tool-cache-process.ts'), {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.on('message', (answer) => {
    waiting.shift()?.resolve(answer);
    if (waiting.length > 0) return;
    child.unref();
    child.channel?.unref();
  });
  child.on('exit', (code) => {
    answering = undefined;
    for (const { reject } of waiting.splice(0))
      reject(new Error(`the tool-cache package ended with ${code}`));
  });
  return child;
}
