import {
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getDirectiveValues,
  getNullableType,
  isListType,
} from 'graphql';

/** What asking for something costs beside the point of a field, and how often one operation may; null: any number of times. */
export type Cost = { readonly weight: number; readonly atMost: number | null };

/** All that the schema says of the cost of a field. */
export type Price = Cost & {
  /** By name, what arguments add where they are given. */
  readonly arguments: readonly (Cost & { readonly name: string })[];
  /** Whether its arguments say how long the lists in it are, as those of a connection do. */
  readonly slices: boolean;
  readonly isList: boolean;
  /** How long the list is taken to be, where nothing says how long. */
  readonly size: number;
};

export type Field = GraphQLField<unknown, unknown>;

const NOTHING: Cost = { weight: 0, atMost: null };
const USUAL_SIZE = 5;
/** Each writes and reads what it takes to derive what was written. */
const MUTATION: Cost = { weight: 1_000, atMost: null };

const known = new WeakMap<Field, Price>();

/** The price of a field of a type, as the directives in the schema have it: see schema/cost.graphql. */
export function priceOf(schema: GraphQLSchema, type: GraphQLObjectType, field: Field): Price {
  const price = known.get(field) ?? readPrice(schema, type, field);
  known.set(field, price);
  return price;
}

function readPrice(schema: GraphQLSchema, type: GraphQLObjectType, field: Field): Price {
  const inherited = type.getInterfaces().flatMap((each) => each.getFields()[field.name] ?? []);
  const [cost = type === schema.getMutationType() ? MUTATION : NOTHING] = [field, ...inherited].flatMap(
    (each) => costIn(schema, each) ?? [],
  );
  const costly = field.args.flatMap((argument) => {
    const added = costIn(schema, argument);
    return added === null ? [] : [{ ...added, name: argument.name }];
  });
  return {
    ...cost,
    arguments: costly,
    slices: field.args.some(({ name }) => name === 'first'),
    isList: isListType(getNullableType(field.type)),
    size: sizeIn(schema, field),
  };
}

type Marked = { readonly astNode?: Field['astNode'] | Field['args'][number]['astNode'] };

/** Null: nothing is said. */
function costIn(schema: GraphQLSchema, { astNode }: Marked): Cost | null {
  const { weight, atMost = null } = valuesOf(schema, 'cost', astNode) ?? {};
  return typeof weight === 'number' ? { weight, atMost: typeof atMost === 'number' ? atMost : null } : null;
}

function sizeIn(schema: GraphQLSchema, { astNode }: Marked): number {
  const { assumedSize } = valuesOf(schema, 'listSize', astNode) ?? {};
  return typeof assumedSize === 'number' ? assumedSize : USUAL_SIZE;
}

function valuesOf(
  schema: GraphQLSchema,
  name: string,
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined,
): Readonly<Record<string, unknown>> | undefined {
  const directive = schema.getDirective(name);
  return directive && node?.directives ? getDirectiveValues(directive, { directives: node.directives }) : undefined;
}
