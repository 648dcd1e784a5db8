import { request } from 'node:http';
import { Problem } from '../../core/problem/problem.ts';
import { errorMessage } from '../fs/file-problem.ts';

/** Milliseconds for a guard on this machine to answer. */
const LATEST = 10_000;

/** One POST without a body to a guard. Resolves to what it says. Throws `MIRROR_UNREACHABLE` if nobody answers. */
export function postToGuard(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const lost = (cause: Error) =>
      reject(
        new Problem('MIRROR_UNREACHABLE', `The guard does not answer: ${errorMessage(cause)}`, { cause }),
      );
    const asked = request(url, { method: 'POST', agent: false, timeout: LATEST }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (more) => (text += more));
      response.on('end', () => resolve(text));
      response.on('error', lost);
    });
    asked.on('timeout', () => asked.destroy(new Error(`no answer for ${LATEST} ms`)));
    asked.on('error', lost);
    asked.end();
  });
}
