import { docComment } from './descriptions';
import { PROVIDER_SOURCE } from './provider';

export interface PolishOptions {
  /** Version of the provider. */
  readonly version: string;
  /** Description of each resource and data source, by class name. */
  readonly descriptions: ReadonlyMap<string, string>;
}

/** Makes one generated file ours: a header, `import … from 'cdktf'`, working links, descriptions of the classes. */
export function polish(text: string, options: PolishOptions): string {
  const header = [
    `// Generated from the schema of ${PROVIDER_SOURCE} ${options.version} by scripts/generate.ts of this package.`,
    '// Do not edit: run `npm run generate` in it.',
  ];
  const body = text
    .replace(/^\/\/ generated (from terraform resource schema|by cdktn get)\n/m, '')
    // The published name of the library; which package answers to it is said once, in package.json.
    .replace("import * as cdktn from 'cdktn';", "import * as cdktf from 'cdktf';")
    .replace(/\bcdktn\.(?!io\b)/g, 'cdktf.')
    // OpenTofu's registry has no page at the address that the generator makes of the provider's name; this one has.
    .replaceAll('https://registry.opentofu.org/providers/', 'https://registry.terraform.io/providers/')
    .replace(/[ \t]+$/gm, '')
    .trimEnd();
  return `${header.join('\n')}\n${describeClass(body, options.descriptions)}\n`;
}

/** Puts the provider's description of a resource at the head of its class's doc comment. */
function describeClass(text: string, descriptions: ReadonlyMap<string, string>): string {
  return text.replace(
    /\/\*\*\n\* (Represents a \{@link .*\})\n\*\/\nexport class (\w+) /,
    (whole, represents: string, className: string) => {
      const description = descriptions.get(className);
      if (!description) return whole;
      return `${docComment(`${description.trim()}\n\n${represents}`).join('\n')}\nexport class ${className} `;
    },
  );
}
