import { randomUUID } from 'node:crypto';
import { defineFamily } from '../../api/family.js';
import { operation, reference } from '../../api/operation.js';
import { present } from '../shared/references.js';
import { volumes, volumeSnapshots, type VolumeSnapshot } from './volume.js';

interface SnapshotRequest {
  readonly name?: string;
  readonly labels?: Record<string, string>;
}

const about = (id: string) => reference('block-storage-snapshot', id);

/** Snapshots of volumes. They outlive their volume. */
export const volumeSnapshotsFamily = defineFamily({
  name: 'block storage snapshots',
  routes: {
    'GET /block-storage-snapshot': ({ list }) => ({ 'block-storage-snapshots': list(volumeSnapshots).map(view) }),
    'GET /block-storage-snapshot/{id}': ({ one, params }) => view(one(volumeSnapshots, params.id)),
    'POST /block-storage/{id}:create-snapshot': (context) => {
      const volume = context.one(volumes, context.params.id);
      const { name, labels } = context.body<SnapshotRequest>();
      const id = randomUUID();
      const { zone } = context;
      context.store.of(volumeSnapshots).put({
        ...{ id, zone, labels, volume: volume.id, size: volume.size },
        name: name ?? `${volume.name}-${context.now()}`,
        createdAt: context.now(),
      });
      return operation(about(id));
    },
    'PUT /block-storage-snapshot/{id}': ({ one, params, body, store }) => {
      const { id } = one(volumeSnapshots, params.id);
      const { name, labels } = body<SnapshotRequest>();
      store.of(volumeSnapshots).change(id, (snapshot) => Object.assign(snapshot, present({ name, labels })));
      return operation(about(id));
    },
    'DELETE /block-storage-snapshot/{id}': ({ one, params, store }) => {
      const { id } = one(volumeSnapshots, params.id);
      store.of(volumeSnapshots).remove(id);
      return operation(about(id));
    },
  },
  inventory: ({ store }) => ({
    'block-storage-snapshot': store
      .of(volumeSnapshots)
      .all()
      .map(({ id, name, zone }) => ({ id, name, zone })),
  }),
});

function view({ id, name, volume, size, labels, createdAt }: VolumeSnapshot): object {
  return present({
    ...{ id, name, size, labels: labels ?? {} },
    'volume-size': size,
    state: 'created',
    'block-storage-volume': { id: volume },
    'created-at': createdAt,
  });
}
