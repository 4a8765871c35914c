import { parseAllDocuments } from 'yaml';
import type { KubernetesObject } from './kubernetes-object.js';

/** Reads the objects of a YAML text with any number of documents; empty ones are left out. Throws on bad YAML. */
export function parseObjects(text: string): KubernetesObject[] {
  return parseAllDocuments(text).flatMap((document) => {
    const [error] = document.errors;
    if (error !== undefined) throw error;
    const value = document.toJS() as KubernetesObject | null;
    return value === null ? [] : [value];
  });
}
