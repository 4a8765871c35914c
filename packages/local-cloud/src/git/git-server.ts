import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Name of the one repository: that of the platform. */
export const repositoryName = 'platform.git';

/**
 * Stands in for the place where a company's repository lives: a bare repository that is read over HTTP on loopback and
 * written through its folder. It is git's own server program (`git http-backend`) behind a few lines of CGI.
 */
export class GitServer {
  private readonly server: Server;

  constructor(private readonly folder: string) {
    this.server = createServer((request, response) => {
      this.answer(request, response).catch(() => response.destroy());
    });
  }

  /** Makes the repository if it is not there. @returns the port on 127.0.0.1 */
  async start(): Promise<number> {
    const repository = join(this.folder, repositoryName);
    if (!existsSync(repository)) {
      await mkdir(this.folder, { recursive: true });
      await execute('git', ['init', '--quiet', '--bare', '--initial-branch=main', repository]);
    }
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://git');
    const reads = url.searchParams.get('service') !== 'git-receive-pack' && !url.pathname.endsWith('/git-receive-pack');
    if (!reads || !url.pathname.startsWith(`/${repositoryName}/`)) {
      response.writeHead(403).end('this server is for reading; write through the folder\n');
      return;
    }
    const program = spawn('git', ['http-backend'], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: {
        PATH: process.env['PATH'],
        GIT_PROJECT_ROOT: this.folder,
        GIT_HTTP_EXPORT_ALL: '1',
        // The repository may belong to another user (root in a namespace); nobody else can write to it.
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'safe.directory',
        GIT_CONFIG_VALUE_0: '*',
        PATH_INFO: url.pathname,
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method ?? 'GET',
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      },
    });
    program.on('error', () => response.destroy());
    program.stdin.on('error', () => undefined);
    request.pipe(program.stdin);
    await relay(program.stdout, response);
  }
}

/** CGI: header lines, an empty line, the body. https://www.rfc-editor.org/rfc/rfc3875#section-6 */
async function relay(output: NodeJS.ReadableStream, response: ServerResponse): Promise<void> {
  let head = Buffer.alloc(0);
  let begun = false;
  for await (const chunk of output as AsyncIterable<Buffer>) {
    if (begun) {
      response.write(chunk);
      continue;
    }
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end === -1) continue;
    begun = true;
    for (const line of head.subarray(0, end).toString('latin1').split('\r\n')) {
      const [name = '', value = ''] = line.split(/:\s*(.*)/);
      if (name.toLowerCase() === 'status') response.statusCode = Number.parseInt(value, 10);
      else response.setHeader(name, value);
    }
    response.write(head.subarray(end + 4));
  }
  response.end();
}
