import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLocalCloud, type LocalCloud } from '../index.js';

describe('the proxy', () => {
  const dir = mkdtempSync(join(tmpdir(), 'proxy-'));
  let cloud: LocalCloud;
  let port: number;
  beforeAll(async () => {
    cloud = await startLocalCloud({ dir });
    port = Number(new URL(cloud.status.endpoints?.proxy ?? '').port);
  });
  afterAll(async () => {
    await cloud.stop();
    rmSync(dir, { recursive: true });
  });

  const tunnel = (target: string): Promise<{ answer: IncomingMessage; socket: Socket }> =>
    new Promise((resolve, reject) => {
      const connecting = request({ host: '127.0.0.1', port, method: 'CONNECT', path: target });
      connecting.on('connect', (answer, socket) => resolve({ answer, socket }));
      connecting.on('error', reject);
      connecting.end();
    });
  const authority = () => readFileSync(cloud.status.endpoints?.ca ?? '', 'utf8');

  it("speaks for a zone's API with a certificate that its CA vouches for", async () => {
    const host = 'api-bg-sof-1.exoscale.com';
    const { answer, socket } = await tunnel(`${host}:443`);
    expect(answer.statusCode).toBe(200);
    const secure = connectTls({ socket, servername: host, ca: authority() });
    const body = await new Promise<string>((resolve, reject) => {
      const asking = secureRequest({ host, path: '/v2/zone', createConnection: () => secure }, (response) => {
        let text = '';
        response.on('data', (chunk) => (text += String(chunk)));
        response.on('end', () => resolve(text));
      });
      asking.on('error', reject);
      asking.end();
    });
    expect(secure.authorized).toBe(true);
    expect(body).toContain('https://api-ch-gva-2.exoscale.com/v2');
    secure.destroy();
  });

  it('cannot be used to reach anything else', async () => {
    for (const target of ['example.com:443', 'portal.exoscale.com:443', 'api-ch-gva-2.exoscale.com:22']) {
      const { answer, socket } = await tunnel(target);
      expect(answer.statusCode).toBe(403);
      expect(answer.statusMessage).toContain(`does not connect to ${target}`);
      socket.destroy();
    }
    const forwarded = await new Promise<number>((resolve) => {
      request({ host: '127.0.0.1', port, path: 'http://example.com/' }, ({ statusCode = 0 }) =>
        resolve(statusCode),
      ).end();
    });
    expect(forwarded).toBe(403);
  });

  it('keeps its CA in the folder, and the key of it from others', () => {
    const certificate = new X509Certificate(authority());
    expect(certificate.ca).toBe(true);
    expect(certificate.subject).toContain('Exoplane local cloud');
  });

  it('does not let a web page steer the local cloud', async () => {
    const answer = await fetch(`${cloud.status.endpoints?.proxy}/_local/faults`, {
      method: 'DELETE',
      headers: { origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(403);
  });

  it('gives clients an environment that leads here and nowhere else', () => {
    const environment = cloud.clientEnvironment();
    for (const name of ['EXOSCALE_API_ENDPOINT', 'HTTPS_PROXY', 'https_proxy'])
      expect(environment[name]).toContain(`127.0.0.1:${port}`);
    expect(environment['SSL_CERT_FILE']).toBe(cloud.status.endpoints?.ca);
  });
});
