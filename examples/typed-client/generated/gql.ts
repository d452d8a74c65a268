/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query WhoCanHelp($country: ID!, $crime: ID, $basis: [Basis!], $stakeholders: Int! = 5, $first: Int! = 20, $after: String) {\n  whoCanHelp(\n    country: $country\n    crime: $crime\n    basis: $basis\n    stakeholders: $stakeholders\n    first: $first\n    after: $after\n  ) {\n    complete\n    next\n    left\n    withoutCrime\n    note\n    lines {\n      recommendation {\n        noun\n        id\n        label\n        url\n      }\n      date\n      reasons\n      crimes {\n        noun\n        id\n        label\n        url\n      }\n      helpers {\n        organization {\n          noun\n          id\n          label\n          url\n        }\n        nearness\n        basis\n        reasons\n        sources {\n          id\n          title\n          url\n          kind\n          locator\n          asOf\n          verify\n        }\n      }\n      named\n      suggested\n      moreHelpers\n      derivedFrom\n      sources {\n        id\n        title\n        url\n        kind\n        locator\n        asOf\n        verify\n      }\n    }\n  }\n}": typeof types.WhoCanHelpDocument,
};
const documents: Documents = {
    "query WhoCanHelp($country: ID!, $crime: ID, $basis: [Basis!], $stakeholders: Int! = 5, $first: Int! = 20, $after: String) {\n  whoCanHelp(\n    country: $country\n    crime: $crime\n    basis: $basis\n    stakeholders: $stakeholders\n    first: $first\n    after: $after\n  ) {\n    complete\n    next\n    left\n    withoutCrime\n    note\n    lines {\n      recommendation {\n        noun\n        id\n        label\n        url\n      }\n      date\n      reasons\n      crimes {\n        noun\n        id\n        label\n        url\n      }\n      helpers {\n        organization {\n          noun\n          id\n          label\n          url\n        }\n        nearness\n        basis\n        reasons\n        sources {\n          id\n          title\n          url\n          kind\n          locator\n          asOf\n          verify\n        }\n      }\n      named\n      suggested\n      moreHelpers\n      derivedFrom\n      sources {\n        id\n        title\n        url\n        kind\n        locator\n        asOf\n        verify\n      }\n    }\n  }\n}": types.WhoCanHelpDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WhoCanHelp($country: ID!, $crime: ID, $basis: [Basis!], $stakeholders: Int! = 5, $first: Int! = 20, $after: String) {\n  whoCanHelp(\n    country: $country\n    crime: $crime\n    basis: $basis\n    stakeholders: $stakeholders\n    first: $first\n    after: $after\n  ) {\n    complete\n    next\n    left\n    withoutCrime\n    note\n    lines {\n      recommendation {\n        noun\n        id\n        label\n        url\n      }\n      date\n      reasons\n      crimes {\n        noun\n        id\n        label\n        url\n      }\n      helpers {\n        organization {\n          noun\n          id\n          label\n          url\n        }\n        nearness\n        basis\n        reasons\n        sources {\n          id\n          title\n          url\n          kind\n          locator\n          asOf\n          verify\n        }\n      }\n      named\n      suggested\n      moreHelpers\n      derivedFrom\n      sources {\n        id\n        title\n        url\n        kind\n        locator\n        asOf\n        verify\n      }\n    }\n  }\n}"): typeof import('./graphql.js').WhoCanHelpDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
