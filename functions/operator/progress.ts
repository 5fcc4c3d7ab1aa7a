/** How far something has come, for whoever waits for it. */
export type Progress = {
  /** Something else begins; `total`: how many there will be, null where nobody knows. */
  readonly begin: (doing: string, total: number | null) => void;
  /** One more is done. */
  readonly step: () => void;
  /** Shows how far it has come, where it is time to. */
  readonly show: () => void;
  /** Writes a line of its own. */
  readonly line: (text: string) => void;
  /** Nothing more will be shown. */
  readonly end: () => void;
};
/** Where it is shown: a terminal, whose last line can be written anew, or anything else, such as a file. */
export type ProgressStream = {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
};

const EVERY_MS = { terminal: 100, elsewhere: 5_000 };
const BAR = 30;
/** Back to the beginning of the line, and all that is on it gone. */
const CLEAR = '\r\u001B[K';

/** @param now - a clock, in milliseconds */
export function createProgress(stream: ProgressStream, now: () => number): Progress {
  const isTerminal = stream.isTTY === true;
  const every = isTerminal ? EVERY_MS.terminal : EVERY_MS.elsewhere;
  let at: At & { readonly since: number } = { doing: '', total: null, done: 0, since: now() };
  let shown = now();
  const draw = (): void => {
    shown = now();
    const text = describe(at, shown - at.since, isTerminal);
    stream.write(isTerminal ? `${CLEAR}${text.slice(0, (stream.columns ?? 80) - 1)}` : `${text}\n`);
  };
  const show = (): void => {
    if (at.doing !== '' && now() - shown >= every) draw();
  };
  return {
    begin: (doing, total) => {
      at = { doing, total, done: 0, since: now() };
      if (isTerminal) draw();
    },
    step: () => {
      at = { ...at, done: at.done + 1 };
      show();
    },
    show,
    line: (text) => {
      stream.write(`${isTerminal ? CLEAR : ''}${text}\n`);
      if (isTerminal && at.doing !== '') draw();
    },
    end: () => {
      at = { ...at, doing: '' };
      if (isTerminal) stream.write(CLEAR);
    },
  };
}

type At = { readonly doing: string; readonly total: number | null; readonly done: number };

function describe({ doing, total, done }: At, elapsedMs: number, withBar: boolean): string {
  const rate = elapsedMs < 1000 ? '' : `, ${count(Math.round((done * 1000) / elapsedMs))} a second`;
  if (total === null) return `${doing}: ${count(done)}${rate}`;
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const filled = Math.floor(share * BAR);
  const bar = withBar ? ` [${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}]` : '';
  return `${doing}:${bar} ${count(done)} of ${count(total)} (${Math.floor(share * 100)} %)${rate}`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
