import { expect, test } from 'vitest';
import { findImage, parseImage } from './images.js';

const program = { entrypoint: ['shop'], files: {} };
const table = {
  programs: { 'ghcr.io/acme/shop': program, 'example.com:5000/pinned': { ...program, tags: ['1.0.0'] } },
  pretend: ['docker.io/grafana/*', 'docker.io/library/nginx'],
};

test('an image is taken apart, with a port in the registry and a digest', () => {
  expect(parseImage('example.com:5000/a/b:1.2@sha256:abc')).toEqual({
    repository: 'example.com:5000/a/b',
    tag: '1.2',
    digest: 'sha256:abc',
  });
  expect(parseImage('example.com:5000/a/b')).toEqual({ repository: 'example.com:5000/a/b' });
});

test('a known image has a program, whatever its tag or digest', () => {
  expect(findImage(table, 'ghcr.io/acme/shop:2@sha256:abc')).toEqual({ kind: 'program', program });
});

test('a tag that there is not is said, with those that there are', () => {
  expect(findImage(table, 'example.com:5000/pinned:2')).toMatchObject({
    kind: 'unknown',
    message: expect.stringContaining('has 1.0.0 of it, not 2'),
  });
});

test('images can be pretended one by one, and by how they begin', () => {
  expect(findImage(table, 'docker.io/grafana/loki:3').kind).toBe('pretend');
  expect(findImage(table, 'docker.io/library/nginx').kind).toBe('pretend');
  expect(findImage(table, 'docker.io/library/nginx-other').kind).toBe('unknown');
});

test('an unknown image says what to write where', () => {
  expect(findImage(table, 'acme/new:1')).toMatchObject({ message: expect.stringContaining('local.pretend') });
});
