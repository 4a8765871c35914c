import { describe, expect, it } from 'vitest';
import { shownStatus } from './shown-status.js';
import { localStatusText } from './status-text.js';

const running = {
  running: true,
  dir: '/somewhere',
  pid: 7,
  endpoints: {
    api: 'http://127.0.0.1:7070/v2',
    proxy: 'http://127.0.0.1:7070',
    ca: '/somewhere/ca.pem',
    s3: 'http://127.0.0.1:7071',
    dns: { host: '127.0.0.1', port: 7072 },
  },
  credentials: { apiKey: 'EXOkey', apiSecret: 'canary' },
  zones: ['ch-gva-2'],
  limits: ['no traffic'],
};

describe('local status', () => {
  it('names every endpoint', () => {
    const text = localStatusText(running, { resources: { 'sks-cluster': 1 } });
    for (const part of [':7070/v2', '/somewhere/ca.pem', ':7071', ':7072', '1 sks-cluster', 'no traffic']) {
      expect(text).toContain(part);
    }
  });

  it('hides the local key unless it is asked for', () => {
    expect(localStatusText(running)).not.toContain('canary');
    expect(JSON.stringify(shownStatus(running))).not.toContain('canary');
    expect(localStatusText(running, { showCredentials: true })).toContain('canary');
    expect(JSON.stringify(shownStatus(running, true))).toContain('canary');
  });

  it('says how to start it where it does not run', () => {
    expect(localStatusText({ ...running, running: false, endpoints: undefined })).toContain('exoplane local up');
  });
});
