import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { addresses, type PodNetwork } from '../contracts.js';
import { shell } from '../room/run.js';

interface Attachment {
  readonly ip: string;
  readonly netns: string;
  readonly link: string;
}

/** A network namespace for each pod, held open by a file, with a veth pair to the room's bridge. */
export class BridgeNetwork implements PodNetwork {
  private readonly pods = new Map<string, Promise<Attachment>>();
  /** 10.244.1.0 and on: an address is given out again only after 60,000 pods. */
  private next = 256;

  constructor(private readonly folder: string) {}

  async attach(podUid: string): Promise<{ readonly ip: string; readonly netns: string }> {
    let attachment = this.pods.get(podUid);
    if (attachment === undefined) {
      attachment = this.make(podUid);
      this.pods.set(podUid, attachment);
    }
    return attachment;
  }

  async detach(podUid: string): Promise<void> {
    const attachment = await this.pods.get(podUid)?.catch(() => undefined);
    this.pods.delete(podUid);
    if (attachment === undefined) return;
    await shell('ip link del "$2" || true; umount "$1" || true; rm -f "$1"', attachment.netns, attachment.link);
  }

  private async make(podUid: string): Promise<Attachment> {
    await mkdir(this.folder, { recursive: true });
    const number = 256 + ((this.next++ - 256) % (65_000 - 256));
    const ip = `10.244.${number >> 8}.${number & 255}`;
    const netns = join(this.folder, podUid);
    const link = `pod${createHash('sha256').update(podUid).digest('hex').slice(0, 8)}`;
    // Process 1 of the room is in the room's network: its end of the pair comes out there.
    await shell(
      `: > "$1"
       unshare --net="$1" true
       nsenter --net="$1" sh -ec 'ip link set lo up
         ip link add eth0 type veth peer name "$1" netns 1
         ip addr add "$2/$3" dev eth0
         ip link set eth0 up' sh "$2" "$3" "$4"
       ip link set "$2" master "$5" up
       nsenter --net="$1" ip route add default via "$6"`,
      netns,
      link,
      ip,
      String(addresses.podPrefixLength),
      addresses.bridge,
      addresses.gateway,
    );
    return { ip, netns, link };
  }
}
