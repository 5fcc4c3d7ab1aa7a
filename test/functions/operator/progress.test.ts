import { describe, expect, it } from 'vitest';
import { createProgress, type Progress } from '../../../functions/operator/progress.ts';

const CLEAR = '\r\u001B[K';

describe('createProgress', () => {
  it('draws a bar on a terminal, and draws it anew where a line comes between', () => {
    const { progress, written, pass } = shownOn({ isTTY: true, columns: 100 });
    progress.begin('Loading', 4);
    progress.step();
    pass(2000);
    progress.step();
    progress.line('b.jsonl:3: Bad.');
    progress.end();

    expect(written).toEqual([
      `${CLEAR}Loading: [..............................] 0 of 4 (0 %)`,
      `${CLEAR}Loading: [###############...............] 2 of 4 (50 %), 1 a second`,
      `${CLEAR}b.jsonl:3: Bad.\n`,
      `${CLEAR}Loading: [###############...............] 2 of 4 (50 %), 1 a second`,
      CLEAR,
    ]);
  });

  it('writes a line every few seconds elsewhere', () => {
    const { progress, written, pass } = shownOn({});
    progress.begin('Loading', 10_000);
    for (let second = 0; second < 11; second += 1) {
      progress.step();
      pass(1000);
    }
    progress.step();
    progress.line('b.jsonl:3: Bad.');
    progress.end();

    expect(written).toEqual([
      'Loading: 6 of 10,000 (0 %), 1 a second\n',
      'Loading: 11 of 10,000 (0 %), 1 a second\n',
      'b.jsonl:3: Bad.\n',
    ]);
  });

  it('goes on being shown while nothing is done, until it ends', () => {
    const { progress, written, pass } = shownOn({});
    progress.begin('Checking', null);
    progress.step();
    pass(5000);
    progress.show();
    progress.show();
    progress.end();
    pass(5000);
    progress.show();

    expect(written).toEqual(['Checking: 1, 0 a second\n']);
  });

  it('keeps to one line of a narrow terminal', () => {
    const { progress, written } = shownOn({ isTTY: true, columns: 20 });
    progress.begin('Loading', 4);

    expect(written).toEqual([`${CLEAR}Loading: [.........`]);
  });

  it('shows all of nothing as all', () => {
    const { progress, written, pass } = shownOn({});
    progress.begin('Loading', 0);
    pass(5000);
    progress.show();

    expect(written).toEqual(['Loading: 0 of 0 (100 %), 0 a second\n']);
  });
});

function shownOn(terminal: { readonly isTTY?: boolean; readonly columns?: number }): {
  readonly progress: Progress;
  readonly written: readonly string[];
  readonly pass: (ms: number) => void;
} {
  const written: string[] = [];
  let now = 0;
  const progress = createProgress({ ...terminal, write: (text) => written.push(text) }, () => now);
  return {
    progress,
    written,
    pass: (ms) => {
      now += ms;
    },
  };
}
