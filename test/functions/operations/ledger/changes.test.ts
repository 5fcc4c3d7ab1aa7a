import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../../functions/operations/ledger/changes.ts';

describe('changesBetween', () => {
  it('finds nothing where nothing changed, whatever the order of the fields', () => {
    expect(changesBetween({ text: 'a', time: { edtf: '2026' } }, { time: { edtf: '2026' }, text: 'a' })).toEqual([]);
  });

  it('tells field by field what was added, taken away and replaced, by path', () => {
    const before = { text: 'a', note: 'b', statement: { action: 'dig', targets: ['field'] }, labels: { 'a/b~c': 1 } };
    const after = {
      text: 'A',
      statement: { action: 'dig', targets: ['field', 'road'] },
      rank: 'PREFERRED',
      labels: {},
    };

    expect(changesBetween(before, after)).toEqual([
      { path: '/labels/a~1b~0c', before: '1', after: null },
      { path: '/note', before: '"b"', after: null },
      { path: '/rank', before: null, after: '"PREFERRED"' },
      { path: '/statement/targets', before: '["field"]', after: '["field","road"]' },
      { path: '/text', before: '"a"', after: '"A"' },
    ]);
  });

  it('compares as wholes what is an object on one side alone', () => {
    expect(changesBetween({ statement: { type: 'Judgement', kind: 'MOTIVE' } }, { statement: null })).toEqual([
      { path: '/statement', before: '{"kind":"MOTIVE","type":"Judgement"}', after: 'null' },
    ]);
    expect(changesBetween({ list: [] }, { list: {} })).toEqual([{ path: '/list', before: '[]', after: '{}' }]);
  });

  it('takes the first revision for all new', () => {
    expect(changesBetween({}, { title: 'A' })).toEqual([{ path: '/title', before: null, after: '"A"' }]);
  });
});
