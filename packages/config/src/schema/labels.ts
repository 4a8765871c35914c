import { z } from 'zod';
import { says, text } from './text.js';

const name = '[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?';
const prefix = '([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';

/** Kubernetes' syntax. Source: kubernetes.io/docs/concepts/overview/working-with-objects/labels. */
export const labelKey = () =>
  text(new RegExp(`^(${prefix}/)?${name}$`), "a label key like 'tier' or 'example.com/tier'", 'E151').max(317, {
    error: says('E151', 'is longer than 317 characters'),
  });

/** Up to 63 letters, digits, '-', '_', '.', beginning and ending with a letter or digit; may be empty. */
export const labelValue = () => text(new RegExp(`^(${name})?$`), "a label value like 'web'", 'E151');

/** The API wants at least one character where Kubernetes allows none. */
export const taintValue = () => text(new RegExp(`^${name}$`), "a taint value like 'batch'", 'E151');

export const labels = () => z.record(labelKey(), labelValue());
