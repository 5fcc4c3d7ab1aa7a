import { describe, expect, it } from 'vitest';
import { type Outline, outlineOf } from '../../../../functions/operations/record-format/outline.ts';
import { createKnownEntries } from '../../../../functions/operator/import/known-entries.ts';

const CONCEPT = outlineOf({ type: 'Concept', key: 'a', kind: 'UNIT', broader: ['b'] }, []);
const ACCOUNT = outlineOf({ type: 'Claim', key: 'a', statement: { type: 'Terms' } }, []);
const CLAIM = outlineOf({ type: 'Claim', key: 'b' }, []);
const UNCLEAR = outlineOf({ type: 'Claim', key: 'c', statement: { type: 'Other' } }, []);
const EVENT = outlineOf({ type: 'Event', key: 'a' }, []);
const UNTYPED = outlineOf({ type: 'Evnt', key: 'd' }, []);
const NAMELESS = outlineOf({ type: 'Event' }, []);

describe('createKnownEntries', () => {
  it('tells what is new, the same again, and another of the same name', () => {
    const { add } = createKnownEntries();

    expect([
      add(CLAIM, 'something'),
      add(CLAIM, 'something'),
      add(CLAIM, 'something else'),
      add(CLAIM, null),
      add(ACCOUNT, null),
      add(ACCOUNT, null),
      add(CONCEPT, 'something'),
      add(NAMELESS, null),
      add(NAMELESS, null),
      add(UNTYPED, null),
      add(UNTYPED, null),
    ]).toEqual(['NEW', 'SAME', 'OTHER', 'OTHER', 'NEW', 'OTHER', 'NEW', 'NEW', 'NEW', 'NEW', 'NEW']);
  });

  it('finds what it was told of, by type and key, with what it is', () => {
    const { add, find } = createKnownEntries();
    for (const outline of [CONCEPT, ACCOUNT, CLAIM, UNCLEAR, EVENT, UNTYPED]) add(outline, 'content');
    const bare = (outline: Outline): Outline => ({ ...outline, references: [] });

    expect([
      find('Concept', 'a'),
      find('Claim', 'a'),
      find('Claim', 'b'),
      find('Claim', 'c'),
      find('Event', 'a'),
      find('Source', 'a'),
    ]).toEqual([bare(CONCEPT), bare(ACCOUNT), bare(CLAIM), bare(UNCLEAR), bare(EVENT), undefined]);
  });

  it('finds what has a key and no type that there is under every type', () => {
    const { add, find } = createKnownEntries();
    add(UNTYPED, null);

    expect([find('Event', 'd'), find('Claim', 'd')]).toEqual([
      { ...UNTYPED, isAccount: null },
      { ...UNTYPED, isAccount: null },
    ]);
  });

  it('takes the first of each name', () => {
    const { add, take } = createKnownEntries();
    for (const outline of [CLAIM, ACCOUNT, NAMELESS]) add(outline, 'content');

    expect([take(CLAIM), take(ACCOUNT), take(CLAIM), take(NAMELESS), take(NAMELESS)]).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
  });

  it('remembers what is on the record, and forgets nothing over it', () => {
    const { add, take, recorded, isRecorded, find } = createKnownEntries();
    add(ACCOUNT, 'content');
    take(ACCOUNT);
    recorded({ type: 'Claim', key: 'a' });

    expect([
      isRecorded({ type: 'Claim', key: 'a' }),
      isRecorded({ type: 'Event', key: 'a' }),
      take(ACCOUNT),
      find('Claim', 'a')?.isAccount,
      add(ACCOUNT, 'content'),
    ]).toEqual([true, false, false, true, 'SAME']);
  });
});
