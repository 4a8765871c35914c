import { expect, test } from 'vitest';
import { podStatus } from './pod-status.js';

const now = new Date('2026-11-24T12:00:00Z');
const container = (ready: boolean, running: boolean) => ({
  name: 'a',
  image: 'a',
  imageID: 'a',
  ready,
  restartCount: 0,
  state: running ? { running: { startedAt: now } } : { waiting: { reason: 'ContainerCreating' } },
});
const facts = { startTime: now, initialized: true, init: [], containers: [container(true, true)], finished: [] };
const pod = (restartPolicy: string) => ({ spec: { containers: [{ name: 'a' }], restartPolicy } });
const conditionOf = (status: ReturnType<typeof podStatus>, type: string) =>
  status.conditions?.find((condition) => condition.type === type);

test('a pod whose containers all are ready is Running and Ready', () => {
  const status = podStatus(pod('Always'), facts, now);
  expect(status.phase).toBe('Running');
  expect(conditionOf(status, 'Ready')?.status).toBe('True');
});

test('one container that is not ready makes the pod not Ready, with the reason', () => {
  const status = podStatus(
    pod('Always'),
    { ...facts, containers: [container(true, true), container(false, true)] },
    now,
  );
  expect(conditionOf(status, 'Ready')).toMatchObject({ status: 'False', reason: 'ContainersNotReady' });
});

test('a pod that is to run for ever never counts as ended', () => {
  expect(podStatus(pod('Always'), { ...facts, finished: [0] }, now).phase).toBe('Running');
});

test.each([
  [0, 'Succeeded'],
  [3, 'Failed'],
])('a pod of a job whose program ends with %d has %s', (code, phase) => {
  expect(podStatus(pod('Never'), { ...facts, finished: [code] }, now).phase).toBe(phase);
});

test('the time of a condition stays while the condition does', () => {
  const before = new Date('2026-11-24T11:00:00Z');
  const present = {
    ...pod('Always'),
    status: { conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: before }] },
  };
  expect(conditionOf(podStatus(present, facts, now), 'Ready')?.lastTransitionTime).toBe(before);
});
