import Table from 'cli-table3';

const noLines = Object.fromEntries(
  ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right', 'left', 'left-mid']
    .concat(['mid', 'mid-mid', 'right', 'right-mid', 'middle'])
    .map((place) => [place, '']),
);

/** Rows of cells as lines of a table without rules; nothing after the last cell of a line. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  // Colours are picocolors' work: it knows where none are wanted.
  const style = { head: [], border: [], 'padding-left': 0, 'padding-right': 2 };
  const table = new Table({ chars: noLines, style });
  table.push(...rows.map((row) => [...row]));
  return table.toString().replace(/ +$/gm, '').split('\n');
}
