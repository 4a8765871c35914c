/** What a command may use of the world around it. Tests give their own. */
export interface CommandContext {
  /** Root of the platform repository: the folder that holds `environments/`. Found only when it is asked for. */
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** Whether a person can be asked: standard input and error are terminals, and CI is not set. */
  readonly interactive: boolean;
  /** Ends with this code unless something worse happens. Commands set it instead of leaving the process. */
  setExitCode(code: number): void;
}
