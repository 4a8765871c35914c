import { defineCollection, type Entity } from '../../store/collection.js';

/** A block storage volume. */
export interface Volume extends Entity {
  readonly zone: string;
  name: string;
  /** GiB. */
  size: number;
  labels?: Record<string, string>;
  state: 'detached' | 'attached';
  instance?: string;
  readonly createdAt: string;
}

export const volumes = defineCollection<Volume>('blockStorageVolumes', 'block storage volume');

/** A copy of a volume at a moment. */
export interface VolumeSnapshot extends Entity {
  readonly zone: string;
  name: string;
  readonly volume: string;
  /** GiB, of the volume at that moment. */
  readonly size: number;
  labels?: Record<string, string>;
  readonly createdAt: string;
}

export const volumeSnapshots = defineCollection<VolumeSnapshot>('blockStorageSnapshots', 'block storage snapshot');
