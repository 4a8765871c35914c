// WhizU's shop, as far as the local cloud needs one: it answers, says who it is, and ends when it is asked to.
import { createServer } from 'node:http';

const server = createServer((request, response) => {
  if (request.url === '/healthz') {
    response.end('ok\n');
    return;
  }
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.end(`shop on ${process.env.HOSTNAME}\n`);
});
server.listen(Number(process.env.PORT ?? 8080), () => console.log('the shop is open'));
process.on('SIGTERM', () => server.close(() => process.exit(0)));
