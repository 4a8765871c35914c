import {
  Agent,
  createServer,
  request as send,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { CreateOnlyWrites } from './create-only.js';
import { Gateway, type GatewayOptions } from './gateway.js';

/**
 * The one address of the object storage of all zones. A request goes to the gateway of the zone it is signed for (or
 * of its host, `sos-<zone>.exo.io`), byte for byte and with its own Host header, which the signature covers.
 */
export class ObjectStorage {
  readonly #gateways = new Map<string, Gateway>();
  readonly #agent = new Agent({ keepAlive: false });
  readonly #createOnly: CreateOnlyWrites;

  constructor(
    private readonly zones: readonly string[],
    private readonly options: GatewayOptions,
  ) {
    this.#createOnly = new CreateOnlyWrites(options.credentials);
  }

  /** A server for clients that talk to the storage directly rather than through the proxy. */
  createServer(): Server {
    return createServer((request, response) => this.forward(request, response));
  }

  /** Starts the default zone's gateway, so that a broken binary is noticed at once. */
  async start(): Promise<void> {
    await this.#gateway(this.zones[0] ?? '').port();
  }

  readonly forward = (request: IncomingMessage, response: ServerResponse): void => {
    void this.#forward(request, response).catch(() => unavailable(response));
  };

  async stop(): Promise<void> {
    this.#agent.destroy();
    await Promise.all([...this.#gateways.values()].map((gateway) => gateway.stop()));
  }

  async #forward(request: IncomingMessage, response: ServerResponse): Promise<void> {
    request.pause();
    const zone = this.#zoneOf(request);
    const port = await this.#gateway(zone).port();
    if (this.#createOnly.applies(request)) return this.#createOnly.forward(request, response, port, zone);
    const { method, url: path, rawHeaders } = request;
    const onward = send({ host: '127.0.0.1', port, method, path, headers: rawHeaders, agent: this.#agent });
    onward.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
      answer.on('error', () => response.destroy());
    });
    onward.on('error', () => unavailable(response));
    // S3 clients wait for this before they send a large body.
    onward.on('continue', () => response.writeContinue());
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  }

  #zoneOf({ headers, url }: IncomingMessage): string {
    const fromHost = /(?:^|\.)sos-([a-z0-9-]+)\.exo\.io/.exec(headers.host ?? '')?.[1];
    const signed = `${headers.authorization ?? ''} ${(url ?? '').replaceAll('%2F', '/')}`;
    const fromSignature = /\/\d{8}\/([a-z0-9-]+)\/s3\/aws4_request/.exec(signed)?.[1];
    return [fromHost, fromSignature].find((zone) => zone && this.zones.includes(zone)) ?? this.zones[0] ?? '';
  }

  #gateway(zone: string): Gateway {
    const gateway = this.#gateways.get(zone) ?? new Gateway(zone, this.options);
    this.#gateways.set(zone, gateway);
    return gateway;
  }
}

/** What S3 clients try again on. */
function unavailable(response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(503, { 'content-type': 'application/xml' });
  response.end('<Error><Code>ServiceUnavailable</Code><Message>The object storage is not up</Message></Error>');
}
