/** Real Kubernetes as plain processes. */
export {};
