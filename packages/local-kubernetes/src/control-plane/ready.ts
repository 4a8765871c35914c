import { readFileSync } from 'node:fs';
import { get } from 'node:https';
import { addresses } from '../contracts.js';

/** Whether the API server of the room that this runs in answers `/readyz`. */
export function isReady(authorityFile: string): Promise<boolean> {
  return new Promise((resolve) => {
    const options = {
      host: '127.0.0.1',
      port: addresses.apiPort,
      path: '/readyz',
      ca: readFileSync(authorityFile),
      timeout: 2000,
    };
    get(options, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    })
      .on('timeout', function (this: { destroy(): void }) {
        this.destroy();
      })
      .on('error', () => resolve(false));
  });
}
