import type { Plan } from '../../core/plan/plan.ts';
import type { Mirror } from '../../core/sources/mirrors.ts';
import type { Installed } from '../tool-cache/tool-cache.ts';
import type { Resolution } from './resolution.ts';

/** What answers a request. */
export type FoundOrResolved =
  | { readonly kind: 'installed'; readonly installed: Installed }
  | {
      readonly kind: 'archive';
      readonly resolution: Resolution;
      /** Mirrors that did not answer; see `TryMirrorsOptions`. */
      readonly unreachable: Set<Mirror>;
      /** What is installed and will do if no mirror answers. */
      readonly fallback: Installed | undefined;
      /** The plan, with fewer retries if there is something to fall back on. */
      readonly plan: Plan;
      /** Looks again for the release, which another run may have installed meanwhile. */
      readonly findAgain: () => Promise<Installed | undefined>;
    };
