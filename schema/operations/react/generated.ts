// Written by `pnpm codegen` from schema/operations/react/. Do not edit.

import type { RegisteredDocument } from '../document.ts'

export type ThingNowFragment = {
  readonly id: string,
  readonly title: string,
  readonly availability: {
    readonly onHand: number,
    readonly available: number,
    readonly nextFreeDay: string | null
  }
};

export type ShelfQueryVariables = {
  text?: string | null | undefined;
  after?: string | null | undefined;
};


export type ShelfQuery = {
  readonly search: {
    readonly totalCount: number,
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    },
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly title: string,
        readonly city: string,
        readonly available: number,
        readonly item: {
          readonly id: string,
          readonly picture: string
        } | null
      }
    }>
  }
};

export type ThingQueryVariables = {
  id: string;
};


export type ThingQuery = {
  readonly item: {
    readonly description: string,
    readonly picture: string,
    readonly id: string,
    readonly title: string,
    readonly location: {
      readonly name: string,
      readonly city: string
    },
    readonly availability: {
      readonly onHand: number,
      readonly available: number,
      readonly nextFreeDay: string | null
    }
  } | null
};

export type ThingChangedSubscriptionVariables = {
  id: string;
};


export type ThingChangedSubscription = {
  readonly itemAvailabilityChanged: {
    readonly id: string,
    readonly title: string,
    readonly availability: {
      readonly onHand: number,
      readonly available: number,
      readonly nextFreeDay: string | null
    }
  } | null
};

export const ShelfDocument: RegisteredDocument<ShelfQuery, ShelfQueryVariables> = {
  documentId: '78bed3b1914078b2fa804857d493c4f7a73023051b5dd186ceb0fa344f751e7a',
  body: "query Shelf($text: String, $after: String) {\n  search(text: $text, first: 12, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        title\n        city\n        available\n        item {\n          id\n          picture\n        }\n      }\n    }\n  }\n}",
}

export const ThingDocument: RegisteredDocument<ThingQuery, ThingQueryVariables> = {
  documentId: '8398e7860ffa35262f1e142c61bd6468884319f72d5896086b203308fdaf44c3',
  body: "query Thing($id: ID!) {\n  item(id: $id) {\n    ...ThingNow\n    description\n    picture\n    location {\n      name\n      city\n    }\n  }\n}\n\nfragment ThingNow on Item {\n  id\n  title\n  availability {\n    onHand\n    available\n    nextFreeDay\n  }\n}",
}

export const ThingChangedDocument: RegisteredDocument<ThingChangedSubscription, ThingChangedSubscriptionVariables> = {
  documentId: '442be34dbc5c7f53ec515355bd67197f32a4b6606982a01f722aa8da7460adbe',
  body: "subscription ThingChanged($id: ID!) {\n  itemAvailabilityChanged(id: $id) {\n    ...ThingNow\n  }\n}\n\nfragment ThingNow on Item {\n  id\n  title\n  availability {\n    onHand\n    available\n    nextFreeDay\n  }\n}",
}
