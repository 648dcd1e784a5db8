/** The code blocks of the documents, so that tests can run what a reader copies. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');

export interface Block {
  /** `README.md:42`, the line of its first line. */
  readonly place: string;
  readonly language: string;
  readonly text: string;
}

export type BlockKind = 'workflow' | 'pipeline' | 'shell' | 'dockerfile' | 'other';

export function blocksOf(path: string): readonly Block[] {
  const page = readFileSync(join(root, path), 'utf8');
  return [...page.matchAll(/^( *)```(\w*)\n([\s\S]*?)^\1```$/gm)].map((match) => {
    const [, indent = '', language = '', text = ''] = match;
    const line = page.slice(0, match.index).split('\n').length + 1;
    return {
      place: `${path}:${line}`,
      language,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    };
  });
}

export function kindOf({ language, text }: Block): BlockKind {
  if (language === 'yaml') return isPipeline(parse(text)) ? 'pipeline' : 'workflow';
  if (language === 'sh') return 'shell';
  return language === 'dockerfile' ? 'dockerfile' : 'other';
}

function isPipeline(content: unknown): boolean {
  return typeof content === 'object' && content !== null && 'include' in content;
}
