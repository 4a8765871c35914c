import { distance } from 'fastest-levenshtein';

/**
 * The candidate that was most likely meant, or undefined when none is close.
 * Two swapped letters cost 2 by Levenshtein, so a third of the length (at least 2) still counts as a slip of the finger.
 */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(written.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const d = distance(written.toLowerCase(), candidate.toLowerCase());
    if (d < bestDistance && d < candidate.length) [best, bestDistance] = [candidate, d];
  }
  return best;
}
