import { describe, expect, it } from 'vitest';
import { createKeyTable } from '../../../../functions/operator/import/key-table.ts';

describe('createKeyTable', () => {
  it('knows what it was told last of each of many texts, and nothing of others', () => {
    const { get, set } = createKeyTable();
    for (let index = 1; index <= 20_000; index += 1) set(`text ${index}`, index);
    for (let index = 1; index <= 20_000; index += 2) set(`text ${index}`, 4_294_967_295);

    const wrong = Array.from({ length: 20_000 }, (_, index) => index + 1).filter(
      (index) => get(`text ${index}`) !== (index % 2 === 1 ? 4_294_967_295 : index),
    );

    expect([wrong, get('text 0'), get('')]).toEqual([[], 0, 0]);
  });
});
