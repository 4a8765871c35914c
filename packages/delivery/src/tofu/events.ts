/** What OpenTofu's `-json` output says, as far as it is used here. Source: opentofu.org/docs/internals/machine-readable-ui. */
export type TofuEvent = ResourceEvent | DiagnosticEvent | OtherEvent;

export type ResourceAction = 'create' | 'read' | 'update' | 'replace' | 'delete' | 'noop' | 'move' | 'import';

export interface ResourceEvent {
  readonly type: 'apply_start' | 'apply_progress' | 'apply_complete' | 'apply_errored';
  readonly hook: {
    readonly resource: { readonly addr: string; readonly resource_type: string; readonly resource_name: string };
    readonly action: ResourceAction;
    readonly elapsed_seconds?: number;
  };
}

export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly detail?: string;
  /** The resource that it is about. */
  readonly address?: string;
}

export interface DiagnosticEvent {
  readonly type: 'diagnostic';
  readonly diagnostic: Diagnostic;
}

interface OtherEvent {
  readonly type: 'other';
}

const resourceEvents: readonly string[] = ['apply_start', 'apply_progress', 'apply_complete', 'apply_errored'];

/** Reads one line. Lines that are no JSON, or events that nobody here listens to, are `other`. */
export function parseEvent(line: string): TofuEvent {
  const event = parseJson(line);
  if (!event) return { type: 'other' };
  if (event.type === 'diagnostic') return event as unknown as DiagnosticEvent;
  return resourceEvents.includes(String(event.type)) ? (event as unknown as ResourceEvent) : { type: 'other' };
}

function parseJson(line: string): Record<string, unknown> | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
