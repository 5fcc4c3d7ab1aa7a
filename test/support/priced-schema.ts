import { buildSchema, type GraphQLSchema } from 'graphql';
import { rebuilt } from './rebuilt-schema.ts';

/** A schema with all that a price may depend on. */
export const pricedSchema: GraphQLSchema = rebuilt(
  buildSchema(`
  directive @cost(weight: Int!, atMost: Int) on FIELD_DEFINITION | ARGUMENT_DEFINITION
  directive @listSize(assumedSize: Int!) on FIELD_DEFINITION

  interface Named { name: String! history: [String!]! @cost(weight: 7) }
  type Town implements Named {
    name: String!
    history: [String!]!
    twin: Town
    roads(first: Int = 10, last: Int): RoadConnection!
    gates: [Gate!]!
    towers: [Gate!] @listSize(assumedSize: 3)
    past(asOf: String @cost(weight: 20, atMost: 4), without: [String!] @cost(weight: 30)): Gate! @cost(weight: 2)
  }
  type Gate implements Named { name: String! history: [String!]! @cost(weight: 9) width: Int toll: Int @cost(weight: 5, atMost: 2) }
  type Road implements Named { name: String! history: [String!]! length: Int! ends: [Town!]! @listSize(assumedSize: 2) }
  union Place = Town | Gate
  type RoadConnection { edges: [RoadEdge!]! count: Int! }
  type RoadEdge { node: Road! cursor: String! }
  type Query {
    town(name: String): Town @cost(weight: 50)
    named: Named!
    place: Place
    roads(first: Int!): RoadConnection!
    wall(first: Int): RoadConnection!
  }
  type Mutation { build(name: String!): Town raze: Boolean @cost(weight: 1) }
`),
);
