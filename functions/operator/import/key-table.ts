import { hash } from 'node:crypto';

/** Texts that have been seen, with a number from 1 up to 2³² for each. */
export type KeyTable = {
  /** 0: it has not been seen. */
  readonly get: (text: string) => number;
  readonly set: (text: string, value: number) => void;
};

const LEAST = 1024;
const FULLEST = 0.6;
/** Two for the hash of a text and one for its value. */
type Slots = { readonly high: Uint32Array; readonly low: Uint32Array; readonly values: Uint32Array };

/**
 * Keeps of each text no more than 64 bits of its SHA-256: 20 to 40 bytes with its number, whatever its length. That two of ten million
 * have the same is less likely than one in three hundred thousand.
 */
export function createKeyTable(): KeyTable {
  let slots = emptySlots(LEAST);
  let used = 0;
  const grow = (): void => {
    const grown = emptySlots(slots.values.length * 2);
    slots.values.forEach((value, from) => {
      if (value === 0) return;
      const [high, low] = [slots.high[from] ?? 0, slots.low[from] ?? 0];
      fill(grown, slotOf(grown, high, low), { high, low, value });
    });
    slots = grown;
  };
  return {
    get: (text) => {
      const [high, low] = bitsOf(text);
      return slots.values[slotOf(slots, high, low)] ?? 0;
    },
    set: (text, value) => {
      const [high, low] = bitsOf(text);
      const slot = slotOf(slots, high, low);
      used += slots.values[slot] === 0 ? 1 : 0;
      fill(slots, slot, { high, low, value });
      if (used > slots.values.length * FULLEST) grow();
    },
  };
}

function emptySlots(count: number): Slots {
  return { high: new Uint32Array(count), low: new Uint32Array(count), values: new Uint32Array(count) };
}

function bitsOf(text: string): readonly [high: number, low: number] {
  const digest = hash('sha256', text, 'buffer');
  return [digest.readUInt32LE(0), digest.readUInt32LE(4)];
}

/** Where the bits are, or the next slot that is free: there always is one. */
function slotOf({ high: highs, low: lows, values }: Slots, high: number, low: number): number {
  const last = values.length - 1;
  let slot = low & last;
  while (values[slot] !== 0 && (highs[slot] !== high || lows[slot] !== low)) slot = (slot + 1) & last;
  return slot;
}

type Filling = { readonly high: number; readonly low: number; readonly value: number };

function fill(slots: Slots, slot: number, { high, low, value }: Filling): void {
  slots.high[slot] = high;
  slots.low[slot] = low;
  slots.values[slot] = value;
}
