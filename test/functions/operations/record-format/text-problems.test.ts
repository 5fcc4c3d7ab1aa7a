import { describe, expect, it } from 'vitest';
import { textProblems } from '../../../../functions/operations/record-format/text-problems.ts';

describe('textProblems', () => {
  it('finds none in well-formed texts', () => {
    expect(textProblems({ text: 'Grüße 👋', list: [1, null, true, 'x'] })).toEqual([]);
    expect(textProblems(null)).toEqual([]);
  });

  it('finds half a surrogate pair wherever it is', () => {
    expect(textProblems({ text: 'a\uD83D', list: [{ label: '\uDC4B' }], ['f\uD83D']: 1 })).toEqual([
      { kind: 'NOT_WELL_FORMED', path: '/f\uD83D', text: 'f\uD83D' },
      { kind: 'NOT_WELL_FORMED', path: '/text', text: 'a\uD83D' },
      { kind: 'NOT_WELL_FORMED', path: '/list/0/label', text: '\uDC4B' },
    ]);
  });

  it('goes as deep as a value does', () => {
    let deep: unknown = '\uD83D';
    for (let depth = 0; depth < 5000; depth += 1) {
      deep = [deep];
    }
    expect(textProblems(deep).map(({ kind }) => kind)).toEqual(['NOT_WELL_FORMED']);
  });
});
