import { columns } from '../ui/columns.js';
import { applicationName, whyNot, type Application } from './application.js';

/** The applications as lines of a table: name, sync, health, revision, and why one is not well. */
export function applicationsTable(applications: readonly Application[]): string[] {
  const rows = [...applications]
    .sort((a, b) => applicationName(a).localeCompare(applicationName(b), 'en'))
    .map((application) => {
      const { sync, health } = application.status ?? {};
      const well = sync?.status === 'Synced' && health?.status === 'Healthy';
      return [
        applicationName(application),
        sync?.status ?? 'Unknown',
        health?.status ?? 'Unknown',
        (sync?.revision ?? '').slice(0, 8),
        well ? '' : whyNot(application),
      ];
    });
  return columns([['application', 'sync', 'health', 'revision', ''], ...rows]);
}
