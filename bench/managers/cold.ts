import type { Sample } from '../measure.ts';
import type { Home } from './home.ts';
import type { Samples } from './results.ts';

/** Installations from nothing, in turn, A B C A B C. Each has installed it once before, which has filled the page cache. */
export async function coldInstalls(
  homes: readonly Home[],
  { version, rounds }: { readonly version: string; readonly rounds: number },
): Promise<Samples> {
  const samples = Object.fromEntries(homes.map(({ contender }): [string, Sample[]] => [contender.name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const home of homes) {
      const sample = await home.measure(home.contender.install(version));
      removeVersion(home, version);
      samples[home.contender.name]?.push(sample);
    }
  return samples;
}

/** Some managers make their trees read-only. */
export function removeVersion(home: Home, version: string): void {
  home.run(`chmod -R u+w . 2> /dev/null; ${home.contender.remove(version)}; rm -rf tmp/*`);
}
