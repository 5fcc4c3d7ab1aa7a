import type { ClaimDate } from '../domain/record.ts';

/** When a claim was said, in EDTF: one of the two is always given, and a DateTime is EDTF as well. */
export function claimDateText({ edtf, at }: ClaimDate): string {
  return edtf ?? at ?? '';
}
