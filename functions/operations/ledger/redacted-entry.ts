import type { Entry } from '../../domain/record.ts';

/** Stands where a text was that had to go. */
export const REDACTED_TEXT = '[redacted]';

const LABELS: Readonly<Record<string, string>> = { en: REDACTED_TEXT };

/**
 * What is left of an entry whose content was redacted: no text of it, but what other entries rely on, so that they still
 * refer to something of the right kind.
 */
export function redactedEntry(entry: Entry): Entry {
  switch (entry.type) {
    case 'Concept':
      return { ...entry, prefLabel: LABELS, altLabel: {}, description: {}, sameAs: [] };
    case 'Source':
      return { ...entry, title: REDACTED_TEXT, url: null, archivedAt: null };
    case 'Commitment':
    case 'Event':
      return { ...entry, prefLabel: LABELS };
    case 'Claim':
      return { ...entry, text: REDACTED_TEXT, language: 'en', appearances: [], statement: null };
    case 'EditorCheck':
      return { ...entry, rationale: REDACTED_TEXT };
  }
}
