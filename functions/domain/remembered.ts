/**
 * The same function, that remembers what it answered: for what costs much and is asked again and again. What has the same
 * name has the same answer. Of more than `most` names it forgets those that came first.
 */
export function remembered<T, R>(
  most: number,
  nameOf: (asked: T) => string,
  compute: (asked: T) => R,
): (asked: T) => R {
  const answers = new Map<string, { readonly answer: R }>();
  return (asked) => {
    const name = nameOf(asked);
    const known = answers.get(name);
    if (known !== undefined) return known.answer;
    const answer = compute(asked);
    answers.set(name, { answer });
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}
