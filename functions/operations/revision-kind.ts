/** What a revision is to the one before it. */
export type RevisionKind = 'RECORDED' | 'REVISED' | 'CORRECTED' | 'RETRACTED' | 'REDACTED';
