/** `tofu show -json <plan>`, as far as it is used here. Source: opentofu.org/docs/internals/json-format. */
export interface PlanJson {
  readonly resource_changes?: readonly ResourceChange[];
  /** Changes that OpenTofu found in the cloud since the last run. */
  readonly resource_drift?: readonly ResourceChange[];
  readonly output_changes?: Readonly<Record<string, { readonly actions: readonly ChangeAction[] }>>;
}

export type ChangeAction = 'no-op' | 'create' | 'read' | 'update' | 'delete' | 'forget';

export interface ResourceChange {
  readonly address: string;
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly name: string;
  readonly change: {
    readonly actions: readonly ChangeAction[];
    readonly before: Readonly<Record<string, unknown>> | null;
    readonly after: Readonly<Record<string, unknown>> | null;
    /** `true`, or a tree of the same shape: what is known only once it is there. */
    readonly after_unknown?: unknown;
    readonly before_sensitive?: unknown;
    readonly after_sensitive?: unknown;
    /** Paths of the attributes that make a replacement necessary. */
    readonly replace_paths?: readonly (readonly (string | number)[])[];
    readonly importing?: { readonly id: string };
  };
}
