import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { V1Pod } from '@kubernetes/client-node';
import type { KubeletContext } from '../context.js';
import type { PodPlace } from '../field.js';
import { contentsOf } from './contents.js';
import { writeFiles } from './write-files.js';

/** A pod's volumes: a folder each, filled from the API and kept as the API has it. */
export class PodVolumes {
  constructor(
    private readonly pod: V1Pod,
    private readonly place: PodPlace,
    private readonly folder: string,
    private readonly context: KubeletContext,
  ) {}

  path(volume: string): string {
    return join(this.folder, volume);
  }

  /** Fills or refreshes them. Rejects with a sentence that names the volume. */
  async refresh(): Promise<void> {
    for (const volume of this.pod.spec?.volumes ?? []) {
      try {
        const files = await contentsOf(volume, this.pod, this.place, this.context);
        const mode = volume.configMap?.defaultMode ?? volume.secret?.defaultMode ?? volume.projected?.defaultMode;
        if (files !== undefined) await writeFiles(this.path(volume.name), files, mode);
        else if (volume.emptyDir !== undefined) await mkdir(this.path(volume.name), { recursive: true, mode: 0o777 });
        else throw new Error('a volume of this kind is not known to the local cluster');
      } catch (error) {
        throw new Error(`volume ${volume.name}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
    }
  }
}
