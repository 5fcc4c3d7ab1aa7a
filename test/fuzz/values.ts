import fc from 'fast-check';
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';

/** Something of this type that a client may send: often what the record has, now and then what nobody expects. */
export type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T;

/** How deep values lie in one another at most. */
const DEEPEST = 6;

/** Words that some code may take for its own, and text of every kind. */
const STRANGE = [
  '',
  ' ',
  '*',
  '#',
  '~',
  'energy-truce/10#0',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  "' OR 1=1 --",
  '${jndi}',
  '<script>alert(1)</script>',
  '\u0000',
  '\u202e',
  'ÅÅ',
  '😀'.repeat(300),
  'a'.repeat(3_000),
];
const TIMES = [
  '2026-02-03',
  '2026-01',
  '2026-01-29/2026-02-04',
  '2024-12-25/..',
  '../2026-02-05',
  '2025-10-05~',
  '/2026-02-03',
  '156u-12-25',
  '2026-02-03T12:00:00+02:00',
];
const NO_TIMES = ['2019-02-29', '2026-13-01', 'Y-17E7', '-9999', '[1667,1668,1670..1672]', '2026-02-03/2026-02-01'];
const MOMENTS = ['2026-02-02T23:59:59Z', '2026-01-29T23:59:59Z', '1900-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z'];
const NO_MOMENTS = ['2026-02-30T00:00:00Z', '2016-12-31T23:59:60Z', '+010000-01-01T00:00:00Z', 'now'];
const URLS = ['https://example.org/a', 'http://example.org'];
const NO_URLS = ['javascript:alert(1)', 'https://', 'ftp://example.org'];
const LANGUAGES = ['en', 'uk', 'zh-Hant-TW', 'x', 'en-'];

/** Values for arguments, of which names that the record has are known. */
export function valuesOf(names: readonly string[]): (draw: Draw, type: GraphQLInputType) => unknown {
  const text = fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.constantFrom(...STRANGE) },
    { weight: 1, arbitrary: fc.constantFrom(...TIMES, ...NO_TIMES, ...MOMENTS, ...NO_MOMENTS, ...LANGUAGES) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  );
  const scalars: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    Boolean: fc.boolean(),
    Int: fc.oneof(
      { weight: 30, arbitrary: fc.integer({ min: 1, max: 5 }) },
      { weight: 1, arbitrary: fc.constantFrom(0, -1, 100, 101, 2_147_483_647, -2_147_483_648) },
    ),
    Float: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, -0, 1e308, 5e-324)),
    ID: text,
    String: text,
    DateTime: mostly(MOMENTS, fc.oneof(fc.constantFrom(...NO_MOMENTS), text)),
    EDTF: mostly(TIMES, fc.oneof(fc.constantFrom(...NO_TIMES), text)),
    URL: mostly(URLS, fc.oneof(fc.constantFrom(...NO_URLS), text)),
  };

  function value(draw: Draw, type: GraphQLInputType, depth: number = 0): unknown {
    if (isNonNullType(type)) return value(draw, type.ofType, depth);
    if (isListType(type)) {
      const length = depth >= DEEPEST ? 0 : draw(fc.integer({ min: 0, max: 3 }));
      return Array.from({ length }, () => value(draw, type.ofType, depth + 1));
    }
    if (isEnumType(type)) return draw(fc.constantFrom(...type.getValues().map(({ name }) => name)));
    if (isInputObjectType(type)) return object(draw, type, depth + 1);
    const arbitrary = scalars[type.name];
    if (arbitrary === undefined) throw new Error(`The fuzzer knows no values of the scalar ${type.name}.`);
    return draw(arbitrary);
  }

  function object(draw: Draw, type: GraphQLInputObjectType, depth: number): unknown {
    const fields = Object.values(type.getFields());
    const chosen = type.isOneOf
      ? [draw(fc.constantFrom(...fields))]
      : fields.filter((field) => isRequiredInputField(field) || (depth < DEEPEST && draw(fc.boolean())));
    return Object.fromEntries(chosen.map((field) => [field.name, value(draw, field.type, depth)]));
  }

  return value;
}

function mostly(good: readonly string[], others: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: others });
}
