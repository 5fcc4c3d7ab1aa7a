import type { VerdictResolvers } from '../schema-types.generated.ts';

export const Verdict: VerdictResolvers = {
  readings: ({ readings, decidedBy }) =>
    readings.map((reading) => ({
      ...reading,
      decidedBy: decidedBy.filter(({ id }) => reading.decidedBy.includes(id)),
    })),
};
