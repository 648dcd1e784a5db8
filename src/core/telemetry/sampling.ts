/** The values of OTEL_TRACES_SAMPLER. */
export const samplers = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const;

export interface Sampler {
  readonly name: (typeof samplers)[number];
  /** From 0 to 1. */
  readonly ratio: number;
}

/**
 * Whether a run without anything remarkable is kept. Every program that sees a trace decides the same from its ID
 * (https://opentelemetry.io/docs/specs/otel/trace/tracestate-probability-sampling/).
 */
export function isSampled(
  { name, ratio }: Sampler,
  traceId: string,
  parent: { readonly sampled: boolean } | undefined,
): boolean {
  if (name.startsWith('parentbased_') && parent !== undefined) return parent.sampled;
  if (name.endsWith('always_on')) return true;
  if (name.endsWith('always_off')) return false;
  return Number.parseInt(traceId.slice(-14), 16) / 2 ** 56 >= 1 - ratio;
}
