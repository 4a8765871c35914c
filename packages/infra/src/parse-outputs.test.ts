import { describe, expect, test } from 'vitest';
import { parseOutputs, type RawOutputs } from './parse-outputs';
import { exampleProject } from './testing/example-project';

const ID = '0f1c2d3e-4a5b-4c6d-8e7f-001122334455';
const CANARY = 'canary-7f3a';
const staging = () => {
  const environment = exampleProject().environments.get('staging');
  if (!environment) throw new Error('the example has no staging');
  return environment;
};

const FOUNDATION: RawOutputs = {
  public: {
    value: {
      loadBalancer: { id: ID, name: 'acme-staging', ip: '194.182.160.1' },
      dns: { zone: 'example.com' },
      database: { name: 'acme-staging', host: 'acme-staging.db.example.com', port: 21699 },
    },
  },
  secret: {
    value: {
      acme: { apiKey: 'EXO1', apiSecret: CANARY },
      database: {
        uri: `postgres://${CANARY}`,
        username: 'avnadmin',
        password: CANARY,
        databaseName: 'defaultdb',
        caCertificate: 'PEM',
      },
      databaseFilter: { apiKey: 'EXO2', apiSecret: CANARY },
    },
  },
};
const CLUSTER: RawOutputs = {
  public: {
    value: {
      id: ID, name: 'acme-staging', version: '1.37.2', endpoint: 'https://example.sks-ch-gva-2.exo.io',
      nodepools: [{ name: 'general', id: ID, instancePoolId: ID }], privateNetworkId: ID, securityGroupId: ID,
    },
  },
}; // prettier-ignore

describe('outputs', () => {
  test('join what the layers made under one version', () => {
    const outputs = parseOutputs(staging(), { foundation: FOUNDATION, cluster: CLUSTER }).public;
    expect(outputs).toMatchObject({ version: 1, environment: 'staging', domain: 'staging.example.com' });
    expect(outputs.foundation.loadBalancer.ip).toBe('194.182.160.1');
    expect(outputs.cluster?.nodepools[0]?.instancePoolId).toBe(ID);
  });

  test('have no cluster while there is none', () => {
    expect(parseOutputs(staging(), { foundation: FOUNDATION, cluster: {} }).public).not.toHaveProperty('cluster');
  });

  test('keep secrets apart from what is committed', () => {
    const { public: shown, secret } = parseOutputs(staging(), { foundation: FOUNDATION, cluster: CLUSTER });
    expect(JSON.stringify(shown)).not.toContain(CANARY);
    expect(secret.acme.apiSecret).toBe(CANARY);
  });

  test('of an environment that is not deployed say how to deploy it', () => {
    expect(() => parseOutputs(staging(), {})).toThrowError(
      expect.objectContaining({ code: 'I110', hint: 'exoplane deploy staging' }),
    );
  });

  test('that do not follow the contract are refused by place, without their values', () => {
    const broken = { ...FOUNDATION, secret: { value: { acme: { apiKey: CANARY } } } };
    const message = errorOf(() => parseOutputs(staging(), { foundation: broken })).message;
    expect(message).toContain('acme.apiSecret');
    expect(message).not.toContain(CANARY);
  });
});

function errorOf(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('nothing was thrown');
}
