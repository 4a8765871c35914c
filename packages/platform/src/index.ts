/** Environment, outputs and apps in; manifests out. */
export {};
