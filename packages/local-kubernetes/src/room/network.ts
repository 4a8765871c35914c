import { addresses } from '../contracts.js';
import { shell } from './run.js';

/**
 * Makes the room's network: a bridge for the pods, and whole ranges that are local to the room, so that a service's
 * address is served by listening on it and nothing has to be added for each.
 */
export async function setUpNetwork(): Promise<void> {
  await shell(
    `ip link set lo up
     ip link add "$1" type bridge
     ip addr add "$2/$3" dev "$1"
     ip link set "$1" up
     ip route add local "$4" dev lo
     echo 1 > /proc/sys/net/ipv4/ip_forward`,
    addresses.bridge,
    addresses.gateway,
    String(addresses.podPrefixLength),
    addresses.serviceRange,
  );
}

/** Makes single addresses local to the room (those of nodes, and of what leads out of it). Those it has are kept. */
export async function addLocalAddresses(list: readonly string[]): Promise<void> {
  for (const address of new Set(list)) await shell('ip route replace local "$1/32" dev lo', address);
}
