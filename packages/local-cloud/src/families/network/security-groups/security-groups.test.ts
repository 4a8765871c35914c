import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestCloud } from '../../../testing/test-cloud.js';

interface Group {
  readonly id: string;
  readonly name: string;
  readonly rules: Record<string, unknown>[];
  readonly 'external-sources': string[];
}

describe('security groups', () => {
  let cloud: TestCloud;
  beforeEach(async () => {
    cloud = await TestCloud.start();
  });
  afterEach(() => cloud.stop());

  const list = async (query = '') =>
    (await cloud.get<{ 'security-groups': Group[] }>(`/security-group${query}`)).body['security-groups'];
  const read = async (id: string) => (await cloud.get<Group>(`/security-group/${id}`)).body;
  const addRule = (id: string, rule: object) =>
    cloud.request<{ reference: { id: string } }>('POST', `/security-group/${id}/rules`, {
      'flow-direction': 'ingress',
      protocol: 'tcp',
      ...rule,
    });

  it("begin with the default one; Exoscale's own are listed apart and cannot be changed", async () => {
    expect((await list()).map(({ name }) => name)).toEqual(['default']);
    const [apiServers] = await list('?visibility=public');
    expect(apiServers?.name).toBe('public-sks-apiservers');
    expect((await addRule(apiServers?.id ?? '', { network: '0.0.0.0/0', 'start-port': 1, 'end-port': 2 })).status).toBe(
      403,
    );
  });

  it('take rules whose operation is about the group', async () => {
    const id = await cloud.run('POST', '/security-group', { name: 'g' });
    const answer = await addRule(id, { network: '10.0.0.0/8', 'start-port': 80, 'end-port': 81, description: 'web' });
    expect(answer.body.reference.id).toBe(id);
    const [rule] = (await read(id)).rules;
    expect(rule).toMatchObject({ network: '10.0.0.0/8', 'start-port': 80, 'end-port': 81, description: 'web' });
    await cloud.run('DELETE', `/security-group/${id}/rules/${String(rule?.['id'])}`);
    expect((await read(id)).rules).toEqual([]);
  });

  it('let in other groups, by id or, for public ones, by name', async () => {
    const id = await cloud.run('POST', '/security-group', { name: 'g' });
    const ports = { 'start-port': 10250, 'end-port': 10250 };
    await addRule(id, { ...ports, 'security-group': { id } });
    await addRule(id, { ...ports, 'security-group': { name: 'public-sks-apiservers', visibility: 'public' } });
    expect((await read(id)).rules).toMatchObject([
      { 'security-group': { id, name: 'g' } },
      { 'security-group': { name: 'public-sks-apiservers', visibility: 'public' } },
    ]);
    expect((await addRule(id, { ...ports, 'security-group': { name: 'public-nothing' } })).status).toBe(404);
  });

  it('refuse rules that make no sense', async () => {
    const id = await cloud.run('POST', '/security-group', { name: 'g' });
    const refused = [
      { network: '10.0.0.0/99', 'start-port': 1, 'end-port': 2 },
      { network: '10.0.0.0/8' },
      { network: '10.0.0.0/8', 'start-port': 9, 'end-port': 2 },
      { network: '10.0.0.0/8', 'security-group': { id }, 'start-port': 1, 'end-port': 2 },
    ];
    for (const rule of refused) expect((await addRule(id, rule)).status).toBe(400);
  });

  it('keep external sources', async () => {
    const id = await cloud.run('POST', '/security-group', { name: 'g' });
    await cloud.run('PUT', `/security-group/${id}:add-source`, { cidr: '203.0.113.0/24' });
    expect((await read(id))['external-sources']).toEqual(['203.0.113.0/24']);
    await cloud.run('PUT', `/security-group/${id}:remove-source`, { cidr: '203.0.113.0/24' });
    expect((await read(id))['external-sources']).toEqual([]);
  });
});
