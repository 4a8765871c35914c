import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { KeyMutex } from './key-mutex.js';

it('tasks of one key run in turn, also behind one that fails; other keys do not wait', async () => {
  const mutex = new KeyMutex();
  const order: string[] = [];
  const task = (key: string, name: string, milliseconds: number, fails = false) =>
    mutex.run(key, async () => {
      order.push(`${name} begins`);
      await wait(milliseconds);
      order.push(`${name} ends`);
      if (fails) throw new Error(name);
    });
  await Promise.allSettled([task('a', 'first', 20, true), task('a', 'second', 1), task('b', 'other', 1)]);
  expect(order).toEqual(['first begins', 'other begins', 'other ends', 'first ends', 'second begins', 'second ends']);
});
