import { ApiException, type CoreV1Api } from '@kubernetes/client-node';

export type ObjectData = Readonly<Record<string, Buffer>>;

/** Whether an answer of the API says that there is no such object. */
export const isNotFound = (error: unknown): boolean => error instanceof ApiException && error.code === 404;

/** Reads ConfigMaps and Secrets of one namespace. */
export class ObjectReader {
  constructor(
    private readonly core: CoreV1Api,
    private readonly namespace: string,
  ) {}

  /** Undefined where an optional one is missing; a missing one that is not rejects. */
  async configMap(name: string, optional = false): Promise<ObjectData | undefined> {
    return this.read(`configmap "${name}"`, optional, async () => {
      const { data = {}, binaryData = {} } = await this.core.readNamespacedConfigMap({
        name,
        namespace: this.namespace,
      });
      return { ...map(data, (text) => Buffer.from(text)), ...map(binaryData, (text) => Buffer.from(text, 'base64')) };
    });
  }

  /** As `configMap`. */
  async secret(name: string, optional = false): Promise<ObjectData | undefined> {
    return this.read(`secret "${name}"`, optional, async () => {
      const { data = {} } = await this.core.readNamespacedSecret({ name, namespace: this.namespace });
      return map(data, (text) => Buffer.from(text, 'base64'));
    });
  }

  private async read(what: string, optional: boolean, get: () => Promise<ObjectData>): Promise<ObjectData | undefined> {
    try {
      return await get();
    } catch (error) {
      if (!isNotFound(error)) throw error;
      if (optional) return undefined;
      throw new Error(`${what} not found`, { cause: error });
    }
  }
}

const map = (table: Readonly<Record<string, string>>, to: (text: string) => Buffer): ObjectData =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key, to(value)]));
