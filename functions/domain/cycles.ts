/**
 * Cycles among what is reached from the starts: at least one of every knot of them, each named whole, from one member
 * on round to the last before it comes again.
 */
export function findCycles(
  starts: readonly string[],
  next: (key: string) => readonly string[],
): readonly (readonly string[])[] {
  const done = new Set<string>();
  return starts.flatMap((start) => (done.has(start) ? [] : cyclesFrom(start, next, done)));
}

/** Walks depth first, with a stack of its own: a chain may be longer than the call stack is deep. */
function cyclesFrom(start: string, next: (key: string) => readonly string[], done: Set<string>): readonly string[][] {
  const cycles: string[][] = [];
  const path = [{ key: start, rest: next(start).values() }];
  const onPath = new Set([start]);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const step = top.rest.next();
    if (step.done === true) {
      done.add(top.key);
      onPath.delete(top.key);
      path.pop();
    } else if (onPath.has(step.value)) {
      const keys = path.map(({ key }) => key);
      cycles.push(keys.slice(keys.indexOf(step.value)));
    } else if (!done.has(step.value)) {
      onPath.add(step.value);
      path.push({ key: step.value, rest: next(step.value).values() });
    }
  }
  return cycles;
}
