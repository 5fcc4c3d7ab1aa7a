const EARLIEST = Date.parse('0000-01-01T00:00:00Z');
const LATEST = Date.parse('9999-12-31T23:59:59.999Z');

/** A moment (epoch milliseconds) as a DateTime in UTC; null where its year has no four digits, as at a span's open ends. */
export function dateTimeText(moment: number): string | null {
  return moment >= EARLIEST && moment <= LATEST ? new Date(moment).toISOString() : null;
}
