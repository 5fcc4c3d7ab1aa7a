import { describe, expect, it } from 'vitest';
import { parseParts, toParts } from '../../../functions/store/parts.ts';

const LARGE = { text: `${'x'.repeat(99_989)}${'🕊️'.repeat(70_000)}` };

describe('toParts', () => {
  it('has one item for what is not large', () => {
    expect(toParts('p', '1#verdict#', { a: 1 })).toEqual([
      {
        pk: 'p',
        sk: '1#verdict#000',
        body: '{"a":1}',
        parts: 1,
        stamp: 'AVq9f1zFei3ZS3WQ8ErYCEJzkF7jPsXOvq5iJ2qX-GI',
      },
    ]);
  });

  it('spreads what is large over items that DynamoDB takes, and cuts no character in two', () => {
    const parts = toParts('p', '1#verdict#', LARGE);

    expect(parts.map(({ sk }) => sk)).toEqual(['1#verdict#000', '1#verdict#001', '1#verdict#002', '1#verdict#003']);
    expect(
      parts.map(({ body }) => String(body)).every((body) => body.isWellFormed() && Buffer.byteLength(body) <= 400_000),
    ).toBe(true);
  });
});

describe('parseParts', () => {
  it('puts together what was spread', () => {
    const others = [{ pk: 'p', sk: '0#current', body: '{}' }];

    expect(parseParts([...others, ...toParts('p', '1#verdict#', LARGE)], '1#verdict#')).toEqual(LARGE);
    expect(parseParts(others, '1#verdict#')).toBeNull();
  });

  it('passes over what is left of a larger value', () => {
    const left = toParts('p', '1#verdict#', LARGE).slice(1);

    expect(parseParts([...toParts('p', '1#verdict#', 'small'), ...left], '1#verdict#')).toBe('small');
  });

  it('has null while another value is being written', () => {
    const [first, ...others] = toParts('p', '1#verdict#', LARGE);
    const newer = toParts('p', '1#verdict#', { text: LARGE.text.replace('x', 'y') });

    expect(parseParts([...newer.slice(0, 1), ...others], '1#verdict#')).toBeNull();
    expect(parseParts(others, '1#verdict#')).toBeNull();
    expect(first).toBeDefined();
  });
});
