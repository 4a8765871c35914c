import { get as httpGet } from 'node:http';
import { get as httpsGet, type RequestOptions } from 'node:https';
import { connect } from 'node:net';
import type { V1Container, V1Probe } from '@kubernetes/client-node';
import type { ContainerProcess } from './container-process.js';

/** The number of a port that is given by number or by name. */
export function portOf(container: V1Container, port: number | string): number | undefined {
  if (typeof port === 'number') return port;
  return (
    container.ports?.find(({ name }) => name === port)?.containerPort ?? (/^\d+$/.test(port) ? Number(port) : undefined)
  );
}

/** Asks once. Resolves with undefined where it is well, and else with what was wrong. */
export async function ask(
  probe: V1Probe,
  container: V1Container,
  podIp: string,
  process: ContainerProcess,
): Promise<string | undefined> {
  const timeout = (probe.timeoutSeconds ?? 1) * 1000;
  if (probe.exec !== undefined) {
    return process.execute(probe.exec.command ?? [], probe.timeoutSeconds ?? 1).then(
      () => undefined,
      (error: unknown) => String(error),
    );
  }
  if (probe.httpGet !== undefined) {
    const { path = '/', scheme = 'HTTP', httpHeaders = [], host = podIp } = probe.httpGet;
    const port = portOf(container, probe.httpGet.port) ?? 80;
    const headers = Object.fromEntries(httpHeaders.map(({ name, value }) => [name, value]));
    return askHttp({ host, port, path, headers, timeout, rejectUnauthorized: false, agent: false }, scheme === 'HTTPS');
  }
  const port = portOf(container, probe.tcpSocket?.port ?? probe.grpc?.port ?? 0);
  return askTcp(probe.tcpSocket?.host ?? podIp, port ?? 0, timeout);
}

function askHttp(options: RequestOptions, secure: boolean): Promise<string | undefined> {
  return new Promise((resolve) => {
    const request = (secure ? httpsGet : httpGet)(options, (response) => {
      response.resume();
      const { statusCode = 0 } = response;
      resolve(statusCode >= 200 && statusCode < 400 ? undefined : `HTTP ${statusCode}`);
    });
    request.on('timeout', () => request.destroy(new Error('no answer in time')));
    request.on('error', (error) => resolve(error.message));
  });
}

function askTcp(host: string, port: number, timeout: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout }, () => {
      socket.destroy();
      resolve(undefined);
    });
    socket.on('timeout', () => socket.destroy(new Error('no answer in time')));
    socket.on('error', (error) => resolve(error.message));
  });
}
