import { UserError } from '@exoplane/config';

/** Waits for the answer to a prompt. @throws UserError D024 when the person presses Ctrl-C instead. */
export async function answerTo<T>(prompt: Promise<T>): Promise<T> {
  try {
    return await prompt;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error;
    throw new UserError('given up, nothing was changed', { code: 'D024' });
  }
}
