/** What the parser of the `edtf` package makes of a text, as far as we use it; the package brings no declarations. */
export type EdtfTree = EdtfDate | EdtfSeason | EdtfYears | EdtfInterval | EdtfList;

type Qualifiers = { readonly uncertain?: number | boolean; readonly approximate?: number | boolean };

export type EdtfDate = Qualifiers & {
  /** Absent where an unspecified date is an end or a member. */
  readonly type?: 'Date';
  /** Year, month from 0, day, hours, minutes, seconds, milliseconds, as far as they are given. */
  readonly values: readonly number[];
  /** A bit for each unspecified digit of YYYYMMDD, the first digit lowest; in `values` those digits are zero. */
  readonly unspecified?: number;
  /** Minutes east of UTC; to be heeded only beside a `timeZone`: without one it is that of the machine. */
  readonly offset?: number;
  readonly timeZone?: string;
};

/** A season, quarter, quadrimester or semester. */
export type EdtfSeason = Qualifiers & {
  readonly type: 'Season';
  readonly values: readonly [year: number, code: number];
  readonly unspecified?: number;
};

export type EdtfYears = Qualifiers & {
  readonly values: readonly [number];
  readonly significant?: number;
} & ({ readonly type: 'Year' } | { readonly type: 'Decade' } | { readonly type: 'Century' });

export type EdtfInterval = {
  readonly type: 'Interval';
  /** An end is Infinity where it is open (`..`) and null where it is unknown. */
  readonly values: readonly [EdtfEnd, EdtfEnd];
};
export type EdtfEnd = EdtfDate | EdtfSeason | number | null;

/** One of its members (Set) or all of them (List); a pair is a range of consecutive dates. */
export type EdtfList = ({ readonly type: 'Set' } | { readonly type: 'List' }) & {
  readonly values: readonly (EdtfDate | readonly [EdtfDate, EdtfDate])[];
  /** Begins or ends with `..`: any date before or after counts too. */
  readonly earlier?: boolean;
  readonly later?: boolean;
};
