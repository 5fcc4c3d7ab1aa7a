/**
 * A JSON Pointer into the input of a mutation as one into the entry in the record format: the input has the entry in a
 * field of its own, and a statement in one more, named for its type.
 */
export function pathInRecord(path: string, draftField: string): string {
  const [, ...steps] = path.split('/');
  if (steps[0] !== draftField) return path;
  const [, ...rest] = steps;
  const kept = rest[0] === 'statement' ? rest.filter((_, index) => index !== 1) : rest;
  return kept.map((step) => `/${step}`).join('');
}
