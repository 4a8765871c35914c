import type { MachineReport, ToolReport } from '@exoplane/tools';
import { expect, test } from 'vitest';
import { doctorText } from './doctor-text.js';

const sops: ToolReport = {
  name: 'sops',
  purpose: 'encrypts',
  neededFor: 'secrets',
  version: '3.13.3',
  state: 'obtainable',
  others: [{ path: '/usr/bin/sops', version: '3.9.0' }],
  ways: [
    { kind: 'mise', command: 'mise install sops@3.13.3', available: false, cpuSeconds: 0, megabytes: 51 },
    { kind: 'go', command: 'npx exoplane tools install sops', available: true, cpuSeconds: 181, megabytes: 51 },
  ],
};

const text = (tool: ToolReport, part: Partial<MachineReport> = {}) =>
  doctorText({
    platform: 'linux_amd64',
    cache: { folder: '/cache' },
    prerequisites: [],
    tools: [tool],
    ready: true,
    ...part,
  });

test('a tool that is not there yet shows every way to get it and what each costs', () => {
  const shown = text(sops);
  expect(shown).toMatch(/mise install sops@3\.13\.3 +seconds, 51 MB +\(there is no mise on this machine\)/);
  expect(shown).toMatch(/npx exoplane tools install sops +about 3m01s of one core, once, 51 MB\n/);
  expect(shown).toContain('Nothing is missing');
});

test('a program of another version is shown as not used', () => {
  expect(text(sops)).toContain('not used: 3.9.0  /usr/bin/sops');
});

test('where everything is there, nothing is advised', () => {
  const shown = text({ ...sops, state: 'ready', found: { source: 'path', path: '/opt/sops' } });
  expect(shown).toContain('/opt/sops');
  expect(shown).toContain('Everything is here.');
  expect(shown).not.toContain('mise install');
});

test('what is missing says how to get it', () => {
  const git = { name: 'git', purpose: 'keeps', wanted: 'any', state: 'missing', hint: 'Install git.' } as const;
  const shown = text(sops, { ready: false, prerequisites: [git] });
  expect(shown).toContain('git  Install git.');
  expect(shown).toContain('Something that is needed cannot be had');
});

test('no line ends in blanks', () => {
  expect(text(sops)).not.toMatch(/ \n/);
});
