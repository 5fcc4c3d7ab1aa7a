import { describe, expect, it } from 'vitest';
import { costTables } from '../../../infra/costs/cost-tables.ts';
import { environments } from '../../../infra/environments.ts';

describe('costTables', () => {
  it('have a line for each environment, for each service of the last, and for each thing that is asked', () => {
    const tables = costTables({ one: environments.dev, other: environments.staging });
    const [totals = [], services = [], asked = []] = tables.map((table) =>
      table.split('\n').map((line) => line.split('|').map((cell) => cell.trim())),
    );
    expect(totals.map(([, name]) => name)).toEqual([
      'US dollars a month, at so many requests',
      expect.stringMatching(/^-+$/),
      '`one`',
      '`other`',
    ]);
    expect(services[0]).toEqual(['', 'Of these, in `other`', '0', '1 thousand', '1 million', '100 million', '']);
    const ofServices = services.slice(2);
    for (const column of [2, 3, 4, 5]) {
      const sum = ofServices.reduce((total, cells) => total + dollars(cells[column]), 0);
      // Each figure is rounded, by half a dollar at most.
      expect(Math.abs(sum - dollars(totals[3]?.[column]))).toBeLessThan((ofServices.length + 1) / 2);
    }
    expect(asked[2]).toEqual(['', 'the page of a claim, with its verdict and checks', '2', '10', '0', '1.52', '']);
  });
});

function dollars(cell: string = ''): number {
  return Number(cell.replaceAll(',', ''));
}
