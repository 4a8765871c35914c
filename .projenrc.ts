// The one declaration of this repository. `npx projen` writes everything that is generated; see packages/project.
import { LibraryWorkspace, PlatformRepository } from './packages/project/src';
import { miseTools } from './packages/tools/src/mise';

const repository = new PlatformRepository({
  name: 'whizu-platform',
  packageScope: '@exoplane',
  license: 'Apache-2.0',
  tools: miseTools(),
  devDeps: ['fast-check@4.10.2'],
});

// WhizU's platform and the library that it is built with share this repository. A platform of your own has no such line.
new LibraryWorkspace(repository);

repository.synth();
