/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a fact came here: said by its source in so many words, or read from it by an editor. */
export type Basis =
  /** The source says so. */
  | 'NAMED'
  /** An editor's reading of the source; counted apart. */
  | 'SUGGESTED';

/** How near an organization is to a country, by the places where a source says that it is based or active. */
export type Nearness =
  /** In other countries only, as far as known. */
  | 'ELSEWHERE'
  /** In the country. */
  | 'HERE'
  /** No source says where; it may well be in the country. */
  | 'NOT_KNOWN'
  /** In another country of its region (UN standard M49). */
  | 'REGION'
  /** In another country of its subregion (UN standard M49). */
  | 'SUBREGION';

/** What kind of source a fact was read in. */
export type SourceKind =
  /** A copy on another site; verify before quoting. */
  | 'COPY'
  /** A data set. */
  | 'DATASET'
  /** An editor's own reading or list. */
  | 'EDITOR'
  /** The depositary, a body of the United Nations, or a government. */
  | 'OFFICIAL'
  /** An organization's own page. */
  | 'ORGANIZATION'
  /** Press; verify before quoting. */
  | 'PRESS';

export type WhoCanHelpQueryVariables = Exact<{
  country: string;
  crime?: string | null | undefined;
  basis?: Array<Basis> | Basis | null | undefined;
  stakeholders?: number;
  first?: number;
  after?: string | null | undefined;
}>;


export type WhoCanHelpQuery = { whoCanHelp: { complete: boolean, next: string | null, left: number, withoutCrime: number, note: string | null, lines: Array<{ date: string | null, reasons: Array<string>, named: number, suggested: number, moreHelpers: number, derivedFrom: Array<string>, recommendation: { noun: string, id: string, label: string, url: string }, crimes: Array<{ noun: string, id: string, label: string, url: string }>, helpers: Array<{ nearness: Nearness, basis: Basis, reasons: Array<string>, organization: { noun: string, id: string, label: string, url: string }, sources: Array<{ id: string, title: string, url: string | null, kind: SourceKind, locator: string | null, asOf: string | null, verify: string | null }> }>, sources: Array<{ id: string, title: string, url: string | null, kind: SourceKind, locator: string | null, asOf: string | null, verify: string | null }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const WhoCanHelpDocument = new TypedDocumentString(`
    query WhoCanHelp($country: ID!, $crime: ID, $basis: [Basis!], $stakeholders: Int! = 5, $first: Int! = 20, $after: String) {
  whoCanHelp(
    country: $country
    crime: $crime
    basis: $basis
    stakeholders: $stakeholders
    first: $first
    after: $after
  ) {
    complete
    next
    left
    withoutCrime
    note
    lines {
      recommendation {
        noun
        id
        label
        url
      }
      date
      reasons
      crimes {
        noun
        id
        label
        url
      }
      helpers {
        organization {
          noun
          id
          label
          url
        }
        nearness
        basis
        reasons
        sources {
          id
          title
          url
          kind
          locator
          asOf
          verify
        }
      }
      named
      suggested
      moreHelpers
      derivedFrom
      sources {
        id
        title
        url
        kind
        locator
        asOf
        verify
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoCanHelpQuery, WhoCanHelpQueryVariables>;