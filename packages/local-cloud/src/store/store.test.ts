import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defineCollection, type Entity } from './collection.js';
import { Store } from './store.js';

interface Thing extends Entity {
  size: number;
}
const things = defineCollection<Thing>('things', 'thing');

describe('store', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'store-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it('finds everything again that was flushed, also after a process that never closed it', () => {
    const first = Store.open(dir);
    first.of(things).put({ id: 'a', size: 1 });
    first.of(things).put({ id: 'b', size: 2 });
    first.of(things).change('a', (thing) => (thing.size = 3));
    first.of(things).remove('b');
    first.flush();
    expect(Store.open(dir).of(things).all()).toEqual([{ id: 'a', size: 3 }]);
  });

  it('drops a last line that a crash has torn, and nothing else', () => {
    const first = Store.open(dir);
    first.of(things).put({ id: 'a', size: 1 });
    first.flush();
    const journal = readdirSync(dir).find((name) => name.startsWith('journal')) ?? '';
    appendFileSync(join(dir, journal), '{"c":"things","id":"b","v":{"id":"b","si');
    const second = Store.open(dir);
    expect(second.of(things).all()).toEqual([{ id: 'a', size: 1 }]);
    second.of(things).put({ id: 'c', size: 3 });
    second.flush();
    expect(Store.open(dir).of(things).size).toBe(2);
  });

  it('keeps the order of creation over restarts', () => {
    const first = Store.open(dir);
    for (const id of ['c', 'a', 'b']) first.of(things).put({ id, size: 0 });
    first.close();
    expect(
      Store.open(dir)
        .of(things)
        .all()
        .map(({ id }) => id),
    ).toEqual(['c', 'a', 'b']);
  });

  it('cannot be changed through what it has given out', () => {
    const store = Store.open(dir);
    const given = store.of(things).put({ id: 'a', size: 1 });
    given.size = 2;
    const read = store.of(things).get('a');
    if (read) read.size = 3;
    expect(store.of(things).get('a')).toEqual({ id: 'a', size: 1 });
  });

  it('can be read by its owner only, since it holds keys', () => {
    const store = Store.open(dir);
    store.of(things).put({ id: 'a', size: 1 });
    store.close();
    for (const name of readdirSync(dir)) expect(statSync(join(dir, name)).mode & 0o077).toBe(0);
  });
});
