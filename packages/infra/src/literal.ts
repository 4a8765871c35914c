/**
 * Text of a person, for a place where OpenTofu looks for templates: `cost ${x}` stays what it is.
 * Source: OpenTofu's JSON syntax, "Expression mapping": strings are parsed as templates.
 */
export const literal = (text: string): string => text.replace(/[$%](?=\{)/g, (sign) => sign + sign);
