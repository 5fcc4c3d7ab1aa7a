/** A year, a month or a day. EDTF has seasons where months are, from 21 on. */
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}(:\d{2})?)?$/i;

/**
 * A time of the record as schema.org's Date and DateTime have it, which is ISO 8601; null: EDTF says there what these
 * cannot, that it is uncertain, or a stretch of time.
 */
export function isoDate(edtf: string | null): string | null {
  return edtf !== null && (DATE.test(edtf) || DATE_TIME.test(edtf)) ? edtf : null;
}

/** Whether it is the date of a day. */
export function isDay(date: string): boolean {
  return DATE.test(date) && date.length === 'YYYY-MM-DD'.length;
}
