import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LocalCloudError } from '../errors.js';

/** Listens on loopback. Throws L102 where the port is taken; 0 takes a free one. Gives the port. */
export async function listen(server: HttpServer, port: number, what: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) =>
      reject(
        new LocalCloudError('L102', `Port ${port} for the ${what} is taken`, {
          hint: 'Choose another one, or stop what uses it',
          cause,
          port,
        }),
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Closes the server and everything that is still connected. */
export async function closeServer(server: HttpServer): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
