import type { Quantity } from './record.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The declared table of conversions: for units of one dimension, how many of the dimension's base unit one of them is.
 * A unit is known by what its concept is the same as in Wikidata, so that no record's own keys are needed.
 */
const FACTORS: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  Q11573: ['length', 1], // metre
  Q828224: ['length', 1000], // kilometre
  Q253276: ['length', 1609.344], // mile
  Q25343: ['area', 1], // square metre
  Q35852: ['area', 10_000], // hectare
  Q712226: ['area', 1_000_000], // square kilometre
  Q232291: ['area', 2_589_988.110336], // square mile
  Q11570: ['mass', 1], // kilogram
  Q41803: ['mass', 0.001], // gram
  Q191118: ['mass', 1000], // tonne
  Q100995: ['mass', 0.45359237], // pound
  Q11574: ['duration', 1], // second
  Q7727: ['duration', 60], // minute
  Q25235: ['duration', 3600], // hour
  Q573: ['duration', 86_400], // day
  Q23387: ['duration', 604_800], // week
  Q25269: ['energy', 1], // joule
  Q182098: ['energy', 3_600_000], // kilowatt hour
  Q25236: ['power', 1], // watt
  Q6982035: ['power', 1_000_000], // megawatt
  Q3320608: ['power', 1_000_000_000], // gigawatt
  Q11229: ['share', 1], // percent
  Q181011: ['share', 0.1], // per mille
};

/** The same quantity in another unit; null: the table does not lead from the one to the other. */
export function convert(vocabulary: Vocabulary, quantity: Quantity, unit: string): Quantity | null {
  if (quantity.unit === unit) return quantity;
  const [from, to] = [factorOf(vocabulary, quantity.unit), factorOf(vocabulary, unit)];
  if (from === undefined || to === undefined || from[0] !== to[0]) return null;
  return { ...quantity, unit, value: (quantity.value * from[1]) / to[1] };
}

function factorOf(vocabulary: Vocabulary, unit: string): (typeof FACTORS)[string] | undefined {
  const same = vocabulary.concept(unit)?.sameAs ?? [];
  for (const url of same) {
    const item = url.replace(/^https?:\/\/(www\.)?wikidata\.org\/(entity|wiki)\//, '');
    if (Object.hasOwn(FACTORS, item)) return FACTORS[item];
  }
  return undefined;
}
