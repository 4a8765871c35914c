/**
 * Runs `work` with a signal that is aborted by the first Ctrl-C or SIGTERM. Later ones only say that the wait is for
 * OpenTofu: it writes down what it has made, and whoever kills it loses that.
 */
export async function withInterrupts<T>(
  say: (text: string) => void,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => {
    say(
      controller.signal.aborted
        ? '  still finishing what has begun; it ends by itself'
        : '  stopping: what has begun is finished first, so that nothing is lost',
    );
    controller.abort();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
