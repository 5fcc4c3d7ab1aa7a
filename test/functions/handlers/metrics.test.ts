import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCounts } from '../../../functions/handlers/metrics.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('createCounts', () => {
  it('publishes what was counted since, by the function alone, and once that it had to start', () => {
    vi.stubEnv('POWERTOOLS_METRICS_NAMESPACE', 'Counterclaim-test');
    vi.stubEnv('AWS_LAMBDA_INITIALIZATION_TYPE', 'on-demand');
    const lines: unknown[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(JSON.parse(String(line))) > 0);
    const { count, publish } = createCounts('projector');

    count('VerdictsChanged', 2);
    count('VerdictsChanged');
    count('PutAside', 0);
    publish();
    publish();
    count('PutAside');
    publish();

    const counted = (name: string, value: unknown): unknown => ({
      _aws: {
        Timestamp: expect.any(Number),
        CloudWatchMetrics: [
          {
            Namespace: 'Counterclaim-test',
            Dimensions: [['service']],
            Metrics: [{ Name: name, Unit: 'Count' }],
          },
        ],
      },
      service: 'projector',
      [name]: value,
    });
    expect(lines).toEqual([counted('ColdStart', 1), counted('VerdictsChanged', [2, 1]), counted('PutAside', 1)]);
  });
});
