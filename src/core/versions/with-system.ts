import type { ToolVersionAnswer } from './tool-version.ts';
import type { VersionRequest } from './version-request.ts';
import type { KeepAnswer, VersionSources } from './version-sources.ts';

/** `system` stands for the Go on PATH. */
export async function withSystem(
  sources: VersionSources,
  answer: NonNullable<ToolVersionAnswer>,
): Promise<VersionRequest | KeepAnswer> {
  return answer.kind === 'system' ? (await import('./system-pin.ts')).systemGo(sources, answer) : answer;
}
