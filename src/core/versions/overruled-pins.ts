import { Problem } from '../problem/problem.ts';
import type { ToolVersionAnswer } from './tool-version.ts';
import { describeSource } from './version-request.ts';

type Answer = NonNullable<ToolVersionAnswer>;

/**
 * One line for each file of another kind that says something else than the one that decides: another version manager
 * would take that one. A file that is broken decides nothing here, but is named.
 */
export async function overruledPins(
  decides: Answer,
  others: readonly (() => Promise<ToolVersionAnswer>)[],
): Promise<readonly string[]> {
  const notes: string[] = [];
  for (const ask of others) {
    const other = await answerOrMessage(ask);
    if (other === undefined) continue;
    if (typeof other === 'string') notes.push(`${said(decides)} decides; ${other}`);
    else if (textOf(other) !== textOf(decides)) notes.push(`${said(decides)} decides, not ${said(other)}`);
  }
  return notes;
}

async function answerOrMessage(ask: () => Promise<ToolVersionAnswer>): Promise<ToolVersionAnswer | string> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
}

function said(answer: Answer): string {
  return `${describeSource(answer.source)} (${textOf(answer)})`;
}

function textOf(answer: Answer): string {
  return answer.kind === 'system' ? 'system' : answer.text;
}
