import type { SetupResult } from '../../core/activate/setup-result.ts';

/** The summary of `summary: line`, as Markdown. */
export function summaryLine(result: SetupResult): string {
  const origin = result.mirror === '' ? '' : ` from ${result.mirror}`;
  const where = result.tool === '' ? `at \`${result.goroot}\`` : 'in the tool cache';
  const how = result.found ? `found ${where}` : 'downloaded';
  const several = result.versions?.map(({ version }) => version).join(', ');
  const others = several ? `; of ${several}` : '';
  return `**Go ${result.goVersion}** for \`${result.request}\` (${result.source}): ${how}${origin}, trust \`${result.trust}\`${others}\n`;
}
