import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { type Draw, valuesOf } from './values.ts';

/** A document that follows the schema, and what is sent with it. */
export type Operation = {
  readonly type: 'query' | 'mutation';
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** How deep selections lie in one another at most, and how wide they are. */
const DEEPEST = 7;
const WIDEST = 4;
/** Of a hundred fields, arguments and so on that may be left out, how many are there. */
const OFTEN = 35;
const CURSORS: ReadonlySet<string> = new Set(['after', 'before']);
const SIZES: ReadonlySet<string> = new Set(['first', 'last']);

/**
 * Any query or mutation over the schema, with arguments of the right types, if not of a right content.
 *
 * @param names - what the record calls its entries: arguments are often one of them
 */
export function operationsOver(schema: GraphQLSchema, names: readonly string[]): fc.Arbitrary<Operation> {
  const valueOf = valuesOf(names);
  return fc.gen().map((gen) => {
    const draw: Draw = (arbitrary) => gen(() => arbitrary);
    return new Writing(schema, draw, valueOf).operation();
  });
}

/** One document as it is written. */
class Writing {
  readonly #schema: GraphQLSchema;
  readonly #draw: Draw;
  readonly #valueOf: ReturnType<typeof valuesOf>;
  readonly #variables = new Map<string, { readonly type: string; readonly value: unknown }>();
  readonly #fragments: string[] = [];
  #names = 0;

  constructor(schema: GraphQLSchema, draw: Draw, valueOf: ReturnType<typeof valuesOf>) {
    this.#schema = schema;
    this.#draw = draw;
    this.#valueOf = valueOf;
  }

  operation(): Operation {
    const type = this.#draw(fc.constantFrom('query', 'query', 'query', 'mutation'));
    const root = type === 'query' ? this.#schema.getQueryType() : this.#schema.getMutationType();
    if (root === undefined || root === null) throw new Error(`The schema has no ${type}.`);
    const selection = this.#selection(root, 0);
    const defined = [...this.#variables].map(([name, { type: of }]) => `$${name}: ${of}`);
    const head = `${type} Fuzz${defined.length > 0 ? `(${defined.join(', ')})` : ''}`;
    const variables = Object.fromEntries([...this.#variables].map(([name, { value }]) => [name, value]));
    return { type, query: [`${head} ${selection}`, ...this.#fragments].join('\n'), variables };
  }

  #selection(type: GraphQLNamedType, depth: number, isAliased: () => boolean = () => this.#isDrawn()): string {
    const parts = isAbstractType(type)
      ? this.#some(this.#schema.getPossibleTypes(type)).map((each) => this.#onType(each, depth))
      : this.#fieldsOf(type, depth, isAliased);
    return `{ ${['__typename', ...parts].join(' ')} }`;
  }

  #onType(type: GraphQLObjectType, depth: number): string {
    // Of one name on several types, all must be the same: each has a name of its own.
    const selection = this.#selection(type, depth, () => true);
    if (!this.#isDrawn()) return `... on ${type.name} ${selection}`;
    const name = this.#name('F');
    this.#fragments.push(`fragment ${name} on ${type.name} ${selection}`);
    return `...${name}`;
  }

  #fieldsOf(type: GraphQLNamedType, depth: number, isAliased: () => boolean): readonly string[] {
    if (!isObjectType(type)) throw new Error(`${type.name} has no fields.`);
    const fields = Object.values(type.getFields()).filter((field) => depth < DEEPEST || isLeaf(field));
    return this.#some(fields).map(
      (field) => `${isAliased() ? `${this.#name('a')}: ` : ''}${this.#field(field, depth)}`,
    );
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const given: GraphQLArgument[] = [];
    for (const argument of field.args) {
      if (isRequiredArgument(argument) || this.#isGiven(argument, given)) given.push(argument);
    }
    const args = given.map((argument) => `${argument.name}: ${this.#argument(argument)}`);
    const type = getNamedType(field.type);
    return [
      field.name,
      args.length > 0 ? `(${args.join(', ')})` : '',
      this.#isDrawn() && this.#isDrawn() ? this.#directive() : '',
      isLeaf(field) ? '' : this.#selection(type, depth + 1),
    ].join(' ');
  }

  /** A cursor that was not given out is refused, and so are both sizes of a page, and with them the page: few are to be. */
  #isGiven({ name }: GraphQLArgument, given: readonly GraphQLArgument[]): boolean {
    const isRefused = CURSORS.has(name) || (SIZES.has(name) && given.some((other) => SIZES.has(other.name)));
    return this.#isDrawn() && (!isRefused || (this.#isDrawn() && this.#isDrawn()));
  }

  #argument({ type }: GraphQLArgument): string {
    const name = this.#name('v');
    this.#variables.set(name, { type: String(type), value: this.#valueOf(this.#draw, type) });
    return `$${name}`;
  }

  #directive(): string {
    const name = this.#name('v');
    this.#variables.set(name, { type: 'Boolean!', value: this.#draw(fc.boolean()) });
    return `@${this.#draw(fc.constantFrom('include', 'skip'))}(if: $${name})`;
  }

  #some<T>(all: readonly T[]): readonly T[] {
    return this.#draw(
      fc.subarray([...all], { minLength: Math.min(all.length, 1), maxLength: Math.min(all.length, WIDEST) }),
    );
  }

  #isDrawn(): boolean {
    return this.#draw(fc.integer({ min: 0, max: 99 })) < OFTEN;
  }

  #name(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }
}

function isLeaf({ type }: GraphQLField<unknown, unknown>): boolean {
  return !isCompositeType(getNamedType(type));
}
