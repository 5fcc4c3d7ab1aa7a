import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNullableType,
  isListType,
} from 'graphql';

/** What asking for something costs beside the point of a field, and how often one operation may; null: any number of times. */
export type Cost = { readonly weight: number; readonly atMost: number | null };

/** All that the schema says of the cost of a field. */
export type Price = Cost & {
  /** What arguments add where they are given. */
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
/** It writes, and reads what it takes to tell what follows. */
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
  const usual = type === schema.getMutationType() ? MUTATION : NOTHING;
  const [cost = usual] = [field, ...inherited].flatMap(costIn);
  return {
    ...cost,
    arguments: field.args.flatMap((argument) => costIn(argument).map((added) => ({ ...added, name: argument.name }))),
    slices: field.args.some(({ name }) => name === 'first'),
    isList: isListType(getNullableType(field.type)),
    size: numberIn(field, 'listSize', 'assumedSize') ?? USUAL_SIZE,
  };
}

/** None where the schema says nothing. */
function costIn(element: Field | GraphQLArgument): readonly Cost[] {
  const weight = numberIn(element, 'cost', 'weight');
  return weight === null ? [] : [{ weight, atMost: numberIn(element, 'cost', 'atMost') }];
}

/** What a directive says is in the extensions: see schema-parts.ts. */
function numberIn({ extensions }: Field | GraphQLArgument, directive: string, name: string): number | null {
  const said: unknown = extensions[directive];
  const value =
    typeof said === 'object' && said !== null ? new Map<string, unknown>(Object.entries(said)).get(name) : null;
  return typeof value === 'number' ? value : null;
}
