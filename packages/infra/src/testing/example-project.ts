import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadProject, type Project } from '@exoplane/config';

const ORGANISATION = 'name: acme\nzone: ch-gva-2\ndomain: { name: example.com }\n';

/** A project as a person would write it, read by the real loader. Keys are names of files, values their YAML. */
export function exampleProject(files: Record<string, string> = { staging: 'domain: staging.example.com\n' }): Project {
  const root = mkdtempSync(join(tmpdir(), 'exoplane-infra-'));
  try {
    mkdirSync(join(root, 'environments'));
    for (const [name, yaml] of Object.entries({ organisation: ORGANISATION, defaults: '{}\n', ...files })) {
      writeFileSync(join(root, 'environments', `${name}.yaml`), yaml);
    }
    return loadProject(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}
