import { type ASTNode, type FieldNode, GraphQLError } from 'graphql';
import type { ErrorCode } from '../error-codes.ts';
import type { OperationCost } from './cost-of-operation.ts';
import { type LimitName, limits } from './limits.ts';
import type { Measures } from './measure-operation.ts';

/**
 * Refuses what has more of something than a request may have, whatever its variables say.
 *
 * @throws GraphQLError with the code of that, how much is `found`, and the `limit`; where the first is that is too much
 */
export function checkMeasures(measures: Measures): void {
  for (const name of ['depth', 'rootFields', 'aliases', 'directives'] as const) {
    const { most, what, code } = limits[name];
    const nodes = measures[name];
    if (nodes.length > most) {
      throw exceeded(`The document has ${nodes.length} ${what}; at most ${most} are allowed.`, {
        code,
        found: nodes.length,
        limit: most,
        node: nodes[most],
      });
    }
  }
}

/**
 * Refuses a page that is too large, what is asked too often, and what costs too much.
 *
 * @throws GraphQLError as {@link checkMeasures}; with the `coordinate` in the schema, or the `path` to where most of it is
 */
export function checkCost({ pages, uses, points, heaviest }: OperationCost): void {
  const { pageSize, cost } = limits;
  for (const { coordinate, argument, size, node } of pages) {
    if (size > pageSize.most) {
      throw exceeded(`Argument "${argument}" is ${size}; it must be a whole number from 0 to ${pageSize.most}.`, {
        code: pageSize.code,
        found: size,
        limit: pageSize.most,
        node,
        where: { argument, coordinate: `${coordinate}(${argument}:)` },
      });
    }
  }
  for (const [coordinate, { count, atMost, node }] of uses) {
    if (count > atMost) {
      throw exceeded(
        `${coordinate} is asked for ${count} times; in one operation it may be asked for ${atMost === 1 ? 'once' : `${atMost} times`}.`,
        {
          code: 'USES_EXCEEDED',
          found: count,
          limit: atMost,
          node,
          where: { coordinate },
        },
      );
    }
  }
  if (points > cost.most) {
    const path = pathOf(heaviest);
    const most = path === '' ? '' : `, most of them for ${path}`;
    throw exceeded(
      `The operation costs ${points} points${most}; at most ${cost.most} are allowed: ask for smaller pages, or for less at once.`,
      { code: cost.code, found: points, limit: cost.most, node: heaviest.at(-1), where: path === '' ? {} : { path } },
    );
  }
}

type Excess = {
  readonly code: ErrorCode;
  readonly found: number;
  readonly limit: number;
  readonly node: ASTNode | undefined;
  readonly where?: Readonly<Record<string, string>>;
};

function exceeded(message: string, { code, found, limit, node, where }: Excess): GraphQLError {
  return new GraphQLError(message, {
    nodes: node === undefined ? [] : [node],
    extensions: { code, found, limit, ...where },
  });
}

/** Of what is refused while it is read: how much more there is, nobody has looked. */
export function nameLimit(name: LimitName): Pick<GraphQLError, 'message' | 'extensions'> {
  const { most, what, code } = limits[name];
  return { message: `The document has more than ${most} ${what}.`, extensions: { code, limit: most } };
}

function pathOf(nodes: readonly FieldNode[]): string {
  return nodes.map(({ alias, name }) => (alias ?? name).value).join('.');
}
