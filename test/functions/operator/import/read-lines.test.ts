import { describe, expect, it } from 'vitest';
import { type FileLine, LONGEST_LINE, readLines } from '../../../../functions/operator/import/read-lines.ts';
import { collected } from '../../../support/collected.ts';

describe('readLines', () => {
  it('reads lines wherever the chunks end, and inside a character', async () => {
    const bytes = Buffer.from('one\nzwölf\n\nlast');
    const expected = [line(1, 'one'), line(2, 'zwölf'), line(3, ''), line(4, 'last')];

    for (let at = 0; at <= bytes.length; at += 1) {
      expect(await read(bytes.subarray(0, at), bytes.subarray(at))).toEqual(expected);
    }
    expect(await read(...[...bytes].map((byte) => Buffer.from([byte])))).toEqual(expected);
  });

  it('finds no line after the last line’s end, and none in nothing', async () => {
    expect(await read(Buffer.from('one\n'))).toEqual([line(1, 'one')]);
    expect(await read()).toEqual([]);
  });

  it('ends lines at line feeds alone', async () => {
    expect(await read(Buffer.from('a\u2028b\u0085c\r\nd'))).toEqual([line(1, 'a\u2028b\u0085c\r'), line(2, 'd')]);
  });

  it('passes over byte order marks', async () => {
    expect(await read(Buffer.from('\uFEFFa\n\uFEFFb'))).toEqual([line(1, 'a'), line(2, 'b')]);
  });

  it('says which line is too long, without keeping it, and which is no text', async () => {
    const half = Buffer.alloc(LONGEST_LINE / 2, 'a');
    const lines = await read(
      half,
      half,
      Buffer.from('\n'),
      half,
      half,
      Buffer.from('a\n\xFF\n', 'latin1'),
      Buffer.from('b'),
    );

    expect(lines).toEqual([
      line(1, 'a'.repeat(LONGEST_LINE)),
      { number: 2, problem: 'TOO_LONG' },
      { number: 3, problem: 'NOT_UTF8' },
      line(4, 'b'),
    ]);
  });
});

function line(number: number, text: string): FileLine {
  return { number, text };
}

async function read(...chunks: readonly Buffer[]): Promise<readonly FileLine[]> {
  async function* all(): AsyncGenerator<Buffer> {
    yield* chunks;
  }
  return collected(readLines(all()));
}
