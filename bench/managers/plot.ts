/** Horizontal bars, the shortest first. */
export interface Plot {
  readonly title: string;
  /** Of the values: `ms`. */
  readonly unit: string;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** Drawn in another colour. */
  readonly ours: boolean;
}

const size = { width: 760, row: 26, top: 56, left: 220, right: 90, bottom: 16 };

// The colours keep a contrast of at least 4.5 to white and to GitHub's dark background.
const style = `
  text { font: 13px system-ui, sans-serif; fill: #1f2328; }
  .title { font-size: 16px; font-weight: 600; }
  .note { fill: #59636e; }
  .bar { fill: #6e7781; }
  .ours { fill: #0969da; }
  .range { stroke: #1f2328; }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc; }
    .note { fill: #9198a1; }
    .bar { fill: #7d8590; }
    .ours { fill: #4493f8; }
    .range { stroke: #f0f6fc; }
  }
`;

/** A picture for light and dark pages, without a background of its own. */
export function svgOf({ title, unit, bars }: Plot): string {
  const sorted = bars.toSorted((a, b) => a.value - b.value);
  const longest = Math.max(...sorted.map(({ value, most }) => Math.max(value, most)));
  const scale = (size.width - size.left - size.right) / (longest > 0 ? longest : 1);
  const height = size.top + sorted.length * size.row + size.bottom;
  const rows = sorted.map((bar, index) => row(bar, { y: size.top + index * size.row, scale }));
  const described = sorted.map(({ name, value }) => `${name} ${label(value)} ${unit}`).join('; ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${height}" role="img" aria-labelledby="title description">
<title id="title">${escaped(title)}</title>
<desc id="description">${escaped(described)}</desc>
<style>${style}</style>
<text class="title" x="12" y="24">${escaped(title)}</text>
<text class="note" x="12" y="43">${escaped(`${unit}, median; the line is from minimum to maximum; less is better`)}</text>
${rows.join('\n')}
</svg>
`;
}

function row(
  { name, value, least, most, ours }: Bar,
  { y, scale }: { readonly y: number; readonly scale: number },
): string {
  const middle = y + size.row / 2;
  const x = (of: number) => (size.left + of * scale).toFixed(1);
  const end = (size.left + Math.max(value, most) * scale + 8).toFixed(1);
  return [
    `<text x="${size.left - 8}" y="${middle + 4}" text-anchor="end">${escaped(name)}</text>`,
    `<rect class="${ours ? 'ours' : 'bar'}" x="${size.left}" y="${y + 4}" width="${Math.max(value * scale, 1).toFixed(1)}" height="${size.row - 8}"/>`,
    `<line class="range" x1="${x(least)}" x2="${x(most)}" y1="${middle}" y2="${middle}"/>`,
    `<text x="${end}" y="${middle + 4}">${label(value)}</text>`,
  ].join('\n');
}

function label(value: number): string {
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
