/**
 * The grounded extension of an argumentation framework (Dung, On the acceptability of arguments, Artificial
 * Intelligence 77, 1995) over points: a point stands when everything that attacks it is defeated, falls when an attack
 * on it stands, and is contested otherwise. An attack stands while all the points that it rests on stand, and is
 * defeated when one of them falls.
 */

export type Attack = { readonly rests: readonly string[]; readonly strikes: readonly string[] };

export type Label = 'STANDS' | 'FALLS' | 'CONTESTED';

/** What becomes of every point; one that no attack strikes stands. Takes time linear in the size of the attacks. */
export function settle(attacks: readonly Attack[]): (point: string) => Label {
  const states = attacks.map(({ rests }) => ({ waiting: new Set(rests).size, defeated: false }));
  const open = new Map<string, number>();
  const restingOn = new Map<string, number[]>();
  attacks.forEach(({ rests, strikes }, number) => {
    for (const point of new Set(strikes)) open.set(point, (open.get(point) ?? 0) + 1);
    for (const point of new Set(rests)) {
      const numbers = restingOn.get(point);
      if (numbers === undefined) restingOn.set(point, [number]);
      else numbers.push(number);
    }
  });
  const labels = new Map<string, Label>();
  const queue: string[] = [];
  const label = (point: string, to: Label): void => {
    if (labels.has(point)) return;
    labels.set(point, to);
    queue.push(point);
  };
  const strike = (number: number): void => {
    for (const point of attacks[number]?.strikes ?? []) label(point, 'FALLS');
  };
  const defeat = (number: number): void => {
    for (const point of new Set(attacks[number]?.strikes)) {
      const left = (open.get(point) ?? 0) - 1;
      open.set(point, left);
      if (left === 0) label(point, 'STANDS');
    }
  };
  states.forEach(({ waiting }, number) => {
    if (waiting === 0) strike(number);
  });
  for (const point of restingOn.keys()) if (!open.has(point)) label(point, 'STANDS');
  for (const point of queue)
    for (const number of restingOn.get(point) ?? []) {
      const state = states[number];
      if (state === undefined || state.defeated) continue;
      if (labels.get(point) === 'STANDS') {
        state.waiting -= 1;
        if (state.waiting === 0) strike(number);
      } else {
        state.defeated = true;
        defeat(number);
      }
    }
  return (point) => labels.get(point) ?? (open.has(point) ? 'CONTESTED' : 'STANDS');
}
