import { type Reading, readDate } from './edtf-date.ts';
import { dateSpan, type IntervalEnd, intervalSpan, oneOfSpan, somewhereIn } from './edtf-span.ts';
import type { EdtfDate, EdtfEnd, EdtfInterval, EdtfList, EdtfTree } from './edtf-tree.ts';
import { BEGINNING_OF_TIME, END_OF_TIME, type Span } from './span.ts';
import type { TimeProblem } from './time-problem.ts';

/** What a parsed EDTF expression means. */
export function expressionSpan(tree: EdtfTree, reading: Reading): Span | TimeProblem {
  if (tree.type === 'Interval') {
    return spanOfInterval(tree.values, reading);
  }
  if (tree.type === 'Set' || tree.type === 'List') {
    return spanOfList(tree, reading);
  }
  const date = readDate(tree, reading);
  return 'kind' in date ? date : dateSpan(date);
}

function spanOfInterval(values: EdtfInterval['values'], reading: Reading): Span | TimeProblem {
  const start = readEnd(values[0], reading);
  if (isProblem(start)) {
    return start;
  }
  const end = readEnd(values[1], reading);
  return isProblem(end) ? end : (intervalSpan(start, end) ?? { kind: 'ENDS_BEFORE_IT_BEGINS', text: reading.text });
}

function isProblem(end: IntervalEnd | TimeProblem): end is TimeProblem {
  return typeof end === 'object' && 'kind' in end;
}

function readEnd(end: EdtfEnd, reading: Reading): IntervalEnd | TimeProblem {
  if (end === null) {
    return 'UNKNOWN';
  }
  return typeof end === 'number' ? 'OPEN' : readDate(end, reading);
}

/** One of the members (Set), or all of them (List), of which only the hull is kept: there may be gaps between them. */
function spanOfList(list: EdtfList, reading: Reading): Span | TimeProblem {
  const members: Span[] = [];
  for (const member of list.values.flatMap((value) => treesOf(list.type, value))) {
    const span = expressionSpan(member, reading);
    if ('kind' in span) {
      return span;
    }
    members.push(span);
  }
  const { earlier, later } = OPEN_ENDS[list.type];
  const whole = { ...oneOfSpan(members), ...(list.earlier && earlier), ...(list.later && later) };
  return list.type === 'Set' || members.length === 1 ? whole : somewhereIn(whole);
}

/** One of consecutive dates is between the first and the last of them; the interval sees to it that they are in order. */
function treesOf(type: EdtfList['type'], value: EdtfList['values'][number]): readonly (EdtfDate | EdtfInterval)[] {
  if (!('length' in value)) {
    return [value];
  }
  const interval: EdtfInterval = { type: 'Interval', values: value };
  return type === 'List' ? [interval] : [interval, ...value];
}

/** What `..` before or after the members adds: to one of them another candidate, to all of them all the time there is. */
const OPEN_ENDS: Readonly<
  Record<EdtfList['type'], { readonly earlier: Partial<Span>; readonly later: Partial<Span> }>
> = {
  Set: {
    earlier: { earliestStart: BEGINNING_OF_TIME, earliestEnd: BEGINNING_OF_TIME },
    later: { latestStart: END_OF_TIME, latestEnd: END_OF_TIME },
  },
  List: {
    earlier: { earliestStart: BEGINNING_OF_TIME, latestStart: BEGINNING_OF_TIME },
    later: { earliestEnd: END_OF_TIME, latestEnd: END_OF_TIME },
  },
};
