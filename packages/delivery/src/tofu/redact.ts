/** Shorter values would blank out ordinary words. */
const SHORTEST = 6;

/**
 * Gives a function that blanks out secrets in a text: a provider's error, or what a tool printed, may repeat what it
 * was given.
 */
export function redactor(secrets: Iterable<string | undefined>): (text: string) => string {
  const known = [...new Set(secrets)]
    .filter((value): value is string => value !== undefined && value.length >= SHORTEST)
    // The longest first: a secret may contain another.
    .sort((a, b) => b.length - a.length);
  return (text) => known.reduce((result, secret) => result.replaceAll(secret, '(secret)'), text);
}
