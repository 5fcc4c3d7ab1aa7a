import {
  type DocumentNode,
  type FieldNode,
  type GraphQLAbstractType,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fieldsOf, fragmentsOf } from './fields-of.ts';
import { USUAL_PAGE } from './limits.ts';
import { type Field, type Price, priceOf } from './price-of.ts';
import { dearest, NOTHING, ofField, type PlacedCost, type Sum, total } from './sum.ts';

/** What is reckoned: an operation, with its variables as GraphQL reads them, defaults included. */
export type Asked = {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** What an operation costs before anything is read for it, and the pages that it asks for. */
export type OperationCost = Sum & { readonly pages: readonly Page[] };
/** By which argument at which coordinate how many items are asked for. */
export type Page = {
  readonly coordinate: string;
  readonly argument: string;
  readonly size: number;
  readonly node: FieldNode;
};

type ObjectOrAny = GraphQLObjectType | GraphQLAbstractType;
/** What is asked of an object, or of each in a page of so many; null: nobody says how many. */
type Part = { readonly selectionSets: readonly SelectionSetNode[]; readonly page: number | null };

/** All of the schema is some thousands of fields, which are at hand; one type is some dozens. */
const INTROSPECTION: Readonly<Record<string, number>> = { __schema: 2_000, __type: 200 };
/** Of which the first that is given says how many items a page has. */
const SLICING = ['first', 'last'];

/**
 * Reckons as execution goes: what is asked twice under one name costs once, what is skipped costs nothing, and of all that
 * an object may be, the dearest counts. Each part is reckoned once, however often fragments name it.
 */
export function costOfOperation({ schema, document, operation, variables }: Asked): OperationCost {
  const fragments = fragmentsOf(document);
  const pages: Page[] = [];
  const memory = new Map<string, Sum>();
  const numbers = new Map<SelectionSetNode, number>();
  const numberOf = (selectionSet: SelectionSetNode): number => {
    const number = numbers.get(selectionSet) ?? numbers.size;
    numbers.set(selectionSet, number);
    return number;
  };
  const isIncluded = (selection: SelectionNode): boolean =>
    !selection.directives?.length ||
    (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] !== true &&
      getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false);

  const ofPart = (type: ObjectOrAny, part: Part): Sum => {
    const name = `${type.name} ${part.page} ${part.selectionSets.map(numberOf).join(' ')}`;
    const known = memory.get(name);
    if (known !== undefined) return known;
    const sum = isAbstractType(type)
      ? dearest(schema.getPossibleTypes(type).map((each) => ofPart(each, part)))
      : ofObject(type, part);
    memory.set(name, sum);
    return sum;
  };

  const ofObject = (type: GraphQLObjectType, { selectionSets, page }: Part): Sum => {
    const applies = (condition: NamedTypeNode | undefined): boolean =>
      condition === undefined || isOfType(schema, type, condition.name.value);
    const fields = fieldsOf(selectionSets, { fragments, isIncluded, applies });
    return total([...fields.values()].map((nodes) => ofNodes(type, nodes, page)));
  };

  const ofNodes = (type: GraphQLObjectType, nodes: readonly FieldNode[], page: number | null): Sum => {
    const [node] = nodes;
    if (node === undefined) return NOTHING;
    const field = type.getFields()[node.name.value];
    if (field === undefined) return { ...NOTHING, points: INTROSPECTION[node.name.value] ?? 1, heaviest: [node] };
    const coordinate = `${type.name}.${field.name}`;
    const price = priceOf(schema, type, field);
    const given = givenTo(field, price, { node, variables });
    const slice = price.slices ? sliceBy(given) : null;
    if (slice !== null) pages.push({ ...slice, coordinate, node });
    const inner = getNamedType(field.type);
    const selectionSets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return ofField({
      node,
      costs: costsOf(coordinate, price, given),
      within: isCompositeType(inner) ? ofPart(inner, { selectionSets, page: slice?.size ?? null }) : NOTHING,
      times: price.isList ? (page ?? price.size) : 1,
    });
  };

  const root = schema.getRootType(operation.operation);
  const whole = root ? ofPart(root, { selectionSets: [operation.selectionSet], page: null }) : NOTHING;
  return { ...whole, pages };
}

function isOfType(schema: GraphQLSchema, type: GraphQLObjectType, name: string): boolean {
  const condition = schema.getType(name);
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
}

type Arguments = Readonly<Record<string, unknown>>;

/** None where they cannot be read: then the field is not answered. */
function givenTo(
  field: Field,
  { slices, arguments: costly }: Price,
  { node, variables }: { readonly node: FieldNode } & Pick<Asked, 'variables'>,
): Arguments {
  if (!slices && costly.length === 0) return {};
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return {};
  }
}

function sliceBy(given: Arguments): Pick<Page, 'argument' | 'size'> {
  const [argument = 'first'] = SLICING.filter((name) => typeof given[name] === 'number');
  return { argument, size: Math.max(0, Number(given[argument] ?? USUAL_PAGE)) };
}

/** What the field and those of its arguments that are given cost. */
function costsOf(coordinate: string, price: Price, given: Arguments): readonly PlacedCost[] {
  const added = price.arguments.filter(({ name }) => given[name] !== undefined && given[name] !== null);
  return [{ coordinate, cost: price }, ...added.map((cost) => ({ coordinate: `${coordinate}(${cost.name}:)`, cost }))];
}
