import { spawn } from 'node:child_process';
import { SecretsError } from './secrets-error.js';

/** The person's editor: what sops would take (SOPS_EDITOR, EDITOR), else VISUAL, else vi. May hold arguments. */
export const editorOf = (env: NodeJS.ProcessEnv): string => env.SOPS_EDITOR || env.EDITOR || env.VISUAL || 'vi';

/**
 * Opens a file in the editor and waits until it is closed.
 *
 * @throws SecretsError E207 when the editor cannot be started or fails.
 */
export function runEditor(editor: string, file: string, env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (what: string): void =>
      reject(
        new SecretsError(`the editor '${editor}' ${what}`, {
          code: 'E207',
          hint: "nothing was changed; name another, for example EDITOR=nano or EDITOR='code --wait'",
        }),
      );
    // Through the shell, as git does it, because people write EDITOR='code --wait'.
    const child = spawn('sh', ['-c', `${editor} "$1"`, 'sh', file], { stdio: 'inherit', env });
    // Ctrl-C belongs to the editor while it is open.
    const leaveToEditor = (): void => undefined;
    const endEditor = (): void => void child.kill('SIGTERM');
    process.on('SIGINT', leaveToEditor);
    process.once('SIGTERM', endEditor);
    process.once('SIGHUP', endEditor);
    child.once('error', () => fail('cannot be started'));
    child.once('close', (code) => {
      process.removeListener('SIGINT', leaveToEditor);
      process.removeListener('SIGTERM', endEditor);
      process.removeListener('SIGHUP', endEditor);
      if (code === 0) resolve();
      else fail(code === 127 ? 'is not installed' : 'failed');
    });
  });
}
