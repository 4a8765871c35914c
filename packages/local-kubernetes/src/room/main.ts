/** The process that is the room: started inside fresh namespaces, it makes everything in them, and ends with its parent. */
import { createBirpc } from 'birpc';
import type { HostFunctions, RoomFunctions } from './contract.js';
import { Room } from './room.js';

const leave = (): never => process.exit(0);
// Process 1 of its PID namespace: when it ends, so does everything inside.
process.on('disconnect', leave);
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('unhandledRejection', (error) => console.error(error));

const room = new Room((services) => void host.servicesChanged(services));
const host = createBirpc<HostFunctions, RoomFunctions>(room, {
  post: (data) => process.send?.(data),
  on: (listener) => process.on('message', listener),
  bind: 'functions',
  timeout: 180_000,
});
