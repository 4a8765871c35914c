/** Seconds before a container that ended for the nth time is started again: quicker than a cluster's 10 s … 5 min. */
export const restartPause = (restarts: number): number => Math.min(2 ** Math.max(0, restarts - 1), 60);
