import { ApiException, KubernetesObjectApi, PatchStrategy, type KubeConfig } from '@kubernetes/client-node';
import { UserError } from '@exoplane/config';
import { nameOf, type KubernetesObject } from '@exoplane/platform';
import pLimit from 'p-limit';
import pRetry, { AbortError } from 'p-retry';

/** Who owns the fields that the bootstrap sets. */
const fieldManager = 'exoplane';
const atOnce = 8;

/**
 * Applies objects by server-side apply, some at a time, in no order. What others own of the same fields becomes ours:
 * this is for what Argo CD cannot do yet. Answers of 429 and 5xx, and kinds that are not known yet, are tried again for
 * a minute.
 *
 * @throws {UserError} D510 with what the API server says, for the first object that it refuses.
 */
export async function applyObjects(config: KubeConfig, objects: readonly KubernetesObject[]): Promise<void> {
  const api = KubernetesObjectApi.makeApiClient(config);
  const limit = pLimit(atOnce);
  const apply = (object: KubernetesObject) =>
    pRetry(
      async () => {
        try {
          await api.patch(object, undefined, undefined, fieldManager, true, PatchStrategy.ServerSideApply);
        } catch (error) {
          throw passes(error) ? asError(error) : new AbortError(asError(error));
        }
      },
      { retries: 12, minTimeout: 250, maxTimeout: 8000 },
    ).catch((error: unknown) => {
      throw new UserError(`the cluster refuses ${nameOf(object)}: ${said(error)}`, {
        code: 'D510',
        hint: 'nothing is lost: deploy again once it is put right',
      });
    });
  await Promise.all(objects.map((object) => limit(() => apply(object))));
}

/** Whether it may go well a little later: too many requests, a server that starts, a kind or namespace still to come. */
function passes(error: unknown): boolean {
  // No answer at all, or a kind that the client has not heard of yet.
  if (!(error instanceof ApiException)) return true;
  return error.code === 429 || error.code >= 500 || error.code === 404;
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** The sentence in an answer of the API. */
export function said(error: unknown): string {
  if (!(error instanceof ApiException)) return error instanceof Error ? error.message : String(error);
  try {
    const body: unknown = typeof error.body === 'string' ? JSON.parse(error.body) : error.body;
    if (typeof body === 'object' && body !== null && 'message' in body) return String(body.message);
  } catch {
    // Not JSON: the whole answer is told.
  }
  return error.message;
}
