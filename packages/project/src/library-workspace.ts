import { Component } from './projen';
import type { PlatformRepository } from './platform-repository';
import { SchemaFiles } from './schema-files';

/**
 * The library `@exoplane/*` itself, developed in the repository of a platform that uses it. Which packages there are, and
 * who may import whom, is declared here and nowhere else; the order is the direction of the design.
 */
export class LibraryWorkspace extends Component {
  constructor(repository: PlatformRepository) {
    super(repository);
    const { workspace } = repository;
    const cdk = ['cdktf@npm:cdktn@0.24.0', 'constructs@10.7.0'];

    workspace.addPackage({
      name: 'config',
      description: 'Reads, checks and completes the YAML files that describe environments, and their secrets',
      testImports: ['tools'],
      deps: [
        'age-encryption@0.3.1',
        'execa@9.6.1',
        'fastest-levenshtein@1.0.16',
        'ipaddr.js@2.5.0',
        'write-file-atomic@7.0.1',
        'yaml@2.9.1',
        'zod@4.6.7',
      ],
      devDeps: ['@types/write-file-atomic@^4.0.3'],
    });
    workspace.addPackage({
      name: 'tools',
      description: 'Finds or builds the pinned tools: OpenTofu, the provider, sops and others',
      deps: ['execa@9.6.1', 'fflate@^0.8.2', 'proper-lockfile@4.1.2', 'signal-exit@4.1.0'],
      devDeps: ['@types/proper-lockfile@^4.1.4'],
      files: ['checksums.json', 'modules', 'wheels'],
      // Versions alone, for a .projenrc.ts: loads no library.
      exports: { './mise': { types: './lib/mise.d.ts', default: './lib/mise.js' } },
    });
    workspace.addPackage({
      name: 'provider-exoscale',
      description: 'CDKTF bindings of the Exoscale provider, generated from its schema',
      testImports: ['tools'],
      deps: cdk,
      devDeps: ['@cdktn/commons@0.24.0', '@cdktn/provider-generator@0.24.0', 'codemaker@1.128.0'],
      main: 'lib/lazy-index.js',
      exports: { './lib/*': { types: './lib/*/index.d.ts', default: './lib/*/index.js' } },
      scripts: { generate: 'jiti scripts/generate.ts' },
      generatedSource: true,
      // Not our code: it is compiled as the generator writes it.
      compilerOptions: {
        noImplicitOverride: false,
        noUnusedLocals: false,
        noUnusedParameters: false,
        declarationMap: false,
        sourceMap: false,
      },
    });
    workspace.addPackage({
      name: 'infra',
      description: 'Turns an environment into what OpenTofu applies, layer by layer',
      imports: ['config', 'provider-exoscale'],
      testImports: ['tools', 'local-cloud'],
      deps: [...cdk, 'zod@4.6.7'],
      devDeps: ['@aws-sdk/client-s3@3.1173.0'],
    });
    workspace.addPackage({
      name: 'platform',
      description: 'Turns an environment, its outputs and its apps into the manifests that Argo CD applies',
      imports: ['config', 'infra'],
      testImports: ['tools'],
      deps: [
        'ajv@8.20.0',
        'ajv-formats@3.0.1',
        'cdk8s@2.70.106',
        'constructs@10.7.0',
        'execa@9.6.1',
        'p-limit@7.3.3',
        'yaml@2.9.1',
        'zod@4.6.7',
      ],
      files: ['definitions'],
    });
    workspace.addPackage({
      name: 'local-kubernetes',
      description: 'A real Kubernetes control plane, and nodes whose pods are processes, without root or containers',
      testImports: ['tools'],
      deps: [
        '@kubernetes/client-node@1.4.0',
        '@peculiar/x509@2.2.0',
        'birpc@4.2.0',
        'dns-packet@5.6.1',
        'execa@9.6.1',
        'get-port@7.2.0',
        'reflect-metadata@0.2.2',
        'write-file-atomic@7.0.1',
        'yaml@2.9.1',
      ],
      devDeps: ['@types/dns-packet@^5.6.5', '@types/write-file-atomic@^4.0.3'],
    });
    workspace.addPackage({
      name: 'local-cloud',
      description: 'A stand-in for Exoscale on your own machine that real clients cannot tell from it',
      imports: ['local-kubernetes'],
      testImports: ['tools'],
      deps: [
        '@peculiar/x509@2.2.0',
        'ajv@8.20.0',
        'ajv-formats@3.0.1',
        'aws4@1.13.2',
        'dns-packet@5.6.1',
        'execa@9.6.1',
        'get-port@7.2.0',
        'ipaddr.js@2.5.0',
        'reflect-metadata@0.2.2',
        'write-file-atomic@7.0.1',
      ],
      devDeps: [
        '@aws-sdk/client-s3@3.1173.0',
        '@types/aws4@1.11.6',
        '@types/dns-packet@^5.6.5',
        '@types/write-file-atomic@^4.0.3',
      ],
    });
    workspace.addPackage({
      name: 'delivery',
      description: 'The exoplane command: plans, deploys and looks after environments',
      imports: ['config', 'infra', 'platform', 'tools', 'local-cloud', 'local-kubernetes'],
      bin: { exoplane: 'bin/exoplane.mjs' },
      files: ['bin'],
      deps: [
        '@aws-sdk/client-s3@3.1173.0',
        '@inquirer/prompts@7.8.6',
        '@kubernetes/client-node@1.4.0',
        'cli-table3@0.6.5',
        'commander@14.0.3',
        'execa@9.6.1',
        'listr2@9.0.5',
        'p-limit@7.3.3',
        'p-retry@7.1.1',
        'picocolors@1.1.1',
        'write-file-atomic@7.0.1',
        'yaml@2.9.1',
        'zod@4.6.7',
      ],
      devDeps: ['@types/write-file-atomic@^4.0.3'],
    });
    workspace.addPackage({
      name: 'project',
      description: 'The projen project type that writes a platform repository',
      testImports: ['tools'],
      files: ['assets'],
      peerDeps: ['constructs@^10.4.2', 'projen@>=0.103.25 <1'],
      devDeps: ['vscode-jsonrpc@8.2.0', 'yaml-language-server@1.25.0'],
    });

    new SchemaFiles(repository, {
      module: 'packages/config/src/json-schema.ts',
      sources: ['packages/config/src/schema', 'packages/config/src/cloud'],
    });
  }
}
