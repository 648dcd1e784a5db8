import type { Report } from '../core/reports/report.ts';
import type { CommandContext } from './command.ts';

/** Writes the file of `--dotenv`. If it cannot hold a value, the command fails. */
export async function withDotenv({ run, line, token }: CommandContext, report: Report): Promise<Report> {
  const { dotenv: file } = line.options;
  if (file && report.kind === 'setup') {
    const { writeDotenv } = await import('../engine/activate/dotenv.ts');
    await writeDotenv(run, report.result, { file, token });
  }
  return report;
}
