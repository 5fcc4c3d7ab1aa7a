import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { readEnvironment } from './environment.ts';
import { METRIC_NAMESPACE, METRIC_NAMESPACE_VARIABLE } from './metric-names.ts';

/** Counts what happens, by names that metric-names.ts has. */
export type Count = (name: string, times?: number) => void;

/** The counts of one function, which lines of its log carry to CloudWatch: published once for each call of it. */
export type Counts = {
  readonly count: Count;
  /** Writes what was counted since, and with the first call that the function had to start for it. */
  readonly publish: () => void;
};

/** @param service - the one dimension that the metrics have. POWERTOOLS_METRICS_NAMESPACE names their namespace. */
export function createCounts(service: string): Counts {
  const namespace = readEnvironment(METRIC_NAMESPACE_VARIABLE) ?? METRIC_NAMESPACE;
  const metrics = new Metrics({ serviceName: service, namespace });
  return {
    count: (name, times = 1) => {
      if (times > 0) metrics.addMetric(name, MetricUnit.Count, times);
    },
    publish: () => {
      metrics.captureColdStartMetric();
      if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
    },
  };
}
