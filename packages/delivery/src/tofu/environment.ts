/** Inherited by OpenTofu: what a program needs to run at all, and what reaches a proxy on the way to the real cloud. */
const inherited = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'SYSTEMROOT', 'USER', 'LOGNAME'];

export interface TofuEnvironmentOptions {
  /** Environment of this process. */
  readonly base: NodeJS.ProcessEnv;
  /** What says which cloud, and with which key. */
  readonly cloud: Readonly<Record<string, string>>;
  /** Secret variables of the stack by name, without `TF_VAR_`. */
  readonly variables: Readonly<Record<string, string>>;
  readonly cliConfig: string;
  readonly mirror: string;
}

/**
 * The whole environment of OpenTofu. Written out rather than inherited: a forgotten EXOSCALE_API_KEY or TF_VAR_… in
 * somebody's shell must not decide what is deployed, nor reach the real cloud from a try on the local one.
 */
export function tofuEnvironment(options: TofuEnvironmentOptions): Record<string, string> {
  const { base, cloud, variables, cliConfig, mirror } = options;
  const kept = inherited.flatMap((name) => (base[name] === undefined ? [] : [[name, base[name]] as const]));
  return {
    ...Object.fromEntries(kept),
    ...cloud,
    ...Object.fromEntries(Object.entries(variables).map(([name, value]) => [`TF_VAR_${name}`, value])),
    TF_CLI_CONFIG_FILE: cliConfig,
    TF_IN_AUTOMATION: '1',
    TF_INPUT: '0',
    CHECKPOINT_DISABLE: '1',
    EXOPLANE_MIRROR: mirror,
  };
}
