/**
 * The grounded extension of an argumentation framework (Dung, On the acceptability of arguments, Artificial
 * Intelligence 77, 1995) over points: a point stands when everything that attacks it is defeated, falls when an attack
 * on it stands, and is contested otherwise. An attack stands while all the points that it rests on stand, and is
 * defeated when one of them falls.
 */

export type Attack = { readonly rests: readonly string[]; readonly strikes: readonly string[] };

export type Label = 'STANDS' | 'FALLS' | 'CONTESTED';

/** An attack on the way: how many of the points that it rests on are not yet known to stand. */
type State = { waiting: number; defeated: boolean; readonly strikes: ReadonlySet<string> };

/** What becomes of every point; one that no attack strikes stands. Takes time linear in the size of the attacks. */
export function settle(attacks: readonly Attack[]): (point: string) => Label {
  const open = new Map<string, number>();
  const count = (point: string, change: 1 | -1): number => {
    const left = (open.get(point) ?? 0) + change;
    open.set(point, left);
    return left;
  };
  const restingOn = new Map<string, State[]>();
  const states = attacks.map(({ rests, strikes }): State => {
    const points = new Set(rests);
    const state = { waiting: points.size, defeated: false, strikes: new Set(strikes) };
    for (const point of state.strikes) count(point, 1);
    for (const point of points) {
      const resting = restingOn.get(point);
      if (resting === undefined) restingOn.set(point, [state]);
      else resting.push(state);
    }
    return state;
  });
  const labels = new Map<string, Label>();
  const queue: string[] = [];
  const label = (point: string, to: Label): void => {
    if (labels.has(point)) return;
    labels.set(point, to);
    queue.push(point);
  };
  const strike = ({ waiting, strikes }: State): void => {
    if (waiting === 0) for (const point of strikes) label(point, 'FALLS');
  };
  const defeat = (state: State): void => {
    state.defeated = true;
    for (const point of state.strikes) if (count(point, -1) === 0) label(point, 'STANDS');
  };
  for (const state of states) strike(state);
  for (const point of restingOn.keys()) if (!open.has(point)) label(point, 'STANDS');
  for (const point of queue)
    for (const state of restingOn.get(point) ?? []) {
      if (state.defeated) continue;
      if (labels.get(point) === 'FALLS') defeat(state);
      else {
        state.waiting -= 1;
        strike(state);
      }
    }
  return (point) => labels.get(point) ?? (open.has(point) ? 'CONTESTED' : 'STANDS');
}
