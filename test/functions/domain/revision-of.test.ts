import { describe, expect, it } from 'vitest';
import { noteRevision, revisionOf } from '../../../functions/domain/revision-of.ts';
import { aConcept } from '../../support/entries.ts';

describe('revisionOf', () => {
  it('tells which revision an entry was read from, of the very one that was read', () => {
    const [first, second, other] = [aConcept('mayor'), aConcept('mayor'), aConcept('mayor')];

    expect(noteRevision(first, 1)).toBe(first);
    noteRevision(second, 2);
    noteRevision(other, null);

    expect([first, second, other, { ...first }].map(revisionOf)).toEqual([1, 2, null, null]);
    expect(first).toEqual(second);
  });
});
