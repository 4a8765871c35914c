import { randomUUID } from 'node:crypto';
import { badRequest, conflict } from '../../api/errors.js';
import { defineFamily } from '../../api/family.js';
import { operation, reference } from '../../api/operation.js';
import type { Cloud } from '../../api/cloud.js';
import { instances } from '../compute/instances/instance.js';
import { present, refsTo, type Ref } from '../shared/references.js';
import { volumes, volumeSnapshots, type Volume } from './volume.js';

interface VolumeRequest {
  readonly name?: string;
  readonly size?: number;
  readonly labels?: Record<string, string>;
  readonly 'block-storage-snapshot'?: Ref;
}

const about = (id: string) => reference('block-storage', id);
/** GiB of a volume whose size nobody gave, and the range of all. */
const sizes = { usual: 10, smallest: 1, largest: 10_240 };

/** Volumes. */
export const blockStorageFamily = defineFamily({
  name: 'block storage',
  routes: {
    'GET /block-storage': (context) => {
      const wanted = context.query['instance-id'];
      const listed = context.list(volumes).filter(({ instance }) => !wanted || instance === wanted);
      return { 'block-storage-volumes': listed.map((volume) => view(context, volume)) };
    },
    'GET /block-storage/{id}': (context) => view(context, context.one(volumes, context.params.id)),
    'POST /block-storage': (context) => {
      const { name, size, labels, 'block-storage-snapshot': from } = context.body<VolumeRequest>();
      const snapshot = from && context.one(volumeSnapshots, from.id);
      const wanted = size ?? snapshot?.size ?? sizes.usual;
      checkSize(wanted);
      if (snapshot && wanted < snapshot.size) throw badRequest('a volume cannot be smaller than its snapshot');
      context.quotas.check('block-storage-volume', context.zone);
      const id = randomUUID();
      const { zone } = context;
      const createdAt = context.now();
      context.store.of(volumes).put({ id, zone, name: name ?? id, size: wanted, labels, state: 'detached', createdAt });
      return operation(about(id));
    },
    'PUT /block-storage/{id}': ({ one, params, body, store }) => {
      const { id } = one(volumes, params.id);
      const { name, labels } = body<VolumeRequest>();
      store.of(volumes).change(id, (volume) => Object.assign(volume, present({ name, labels })));
      return operation(about(id));
    },
    // No operation here: the answer is the volume.
    'PUT /block-storage/{id}:resize-volume': (context) => {
      const volume = context.one(volumes, context.params.id);
      const { size } = context.body<{ size: number }>();
      checkSize(size);
      if (size <= volume.size) throw badRequest('a volume can only grow');
      context.store.of(volumes).change(volume.id, (item) => (item.size = size));
      return view(context, { ...volume, size });
    },
    'PUT /block-storage/{id}:attach': ({ one, params, body, store }) => {
      const volume = one(volumes, params.id);
      const instance = one(instances, body<{ instance: Ref }>().instance.id);
      if (volume.instance) throw conflict(`the volume is attached to instance ${volume.instance}`);
      store.of(volumes).change(volume.id, (item) => Object.assign(item, { state: 'attached', instance: instance.id }));
      return operation(about(volume.id));
    },
    'PUT /block-storage/{id}:detach': ({ one, params, store }) => {
      const volume = one(volumes, params.id);
      if (!volume.instance) throw conflict('Volume not attached');
      store.of(volumes).change(volume.id, (item) => {
        item.state = 'detached';
        item.instance = undefined;
      });
      return operation(about(volume.id));
    },
    'DELETE /block-storage/{id}': ({ one, params, store }) => {
      const volume = one(volumes, params.id);
      if (volume.instance) throw conflict(`the volume is attached to instance ${volume.instance}`);
      store.of(volumes).remove(volume.id);
      return operation(about(volume.id));
    },
  },
  quotas: [
    { resource: 'block-storage-volume', limit: 50, usage: ({ store }, zone) => store.of(volumes).inZone(zone).length },
  ],
  inventory: ({ store }) => ({
    'block-storage': store
      .of(volumes)
      .all()
      .map(({ id, name, zone }) => ({ id, name, zone })),
  }),
});

function checkSize(size: number): void {
  if (size >= sizes.smallest && size <= sizes.largest) return;
  throw badRequest(`a volume has between ${sizes.smallest} and ${sizes.largest} GiB`);
}

function view({ store }: Cloud, { id, name, size, labels, state, instance, createdAt }: Volume): object {
  const snapshots = store.of(volumeSnapshots).filter((snapshot) => snapshot.volume === id);
  return present({
    ...{ id, name, size, state, labels: labels ?? {} },
    blocksize: 4096,
    encrypted: false,
    instance: instance === undefined ? undefined : { id: instance },
    'block-storage-snapshots': refsTo(snapshots.map((snapshot) => snapshot.id)),
    'created-at': createdAt,
  });
}
