import { expect, test } from 'vitest';
import { toolVersion } from '../versions';
import { upstreamNames, upstreams } from './declarations';
import { lockedModule } from './locked-module';
import { upstreamVersion } from './upstream-folder';

test.each(upstreamNames)('the version and the checksum of %s are committed', (name) => {
  expect(lockedModule(upstreams[name]).version).toMatch(/^v\d+\.\d+\.\d+$/);
  expect(lockedModule(upstreams[name]).sum).toMatch(/^h1:[\w+/]{43}=$/);
});

test('an upstream that no go.mod requires is refused', () => {
  expect(() => lockedModule({ module: 'sops', path: 'example.com/none', files: [] })).toThrow(/does not require/);
});

test.each([
  ['kubernetes', 'kube-apiserver'],
  ['argo-cd', 'argocd'],
  ['cert-manager', 'cert-manager-webhook'],
] as const)('the manifests of %s and the program are of one version', (upstream, tool) => {
  expect(upstreamVersion(upstream)).toBe(toolVersion(tool));
});
