// Written by `pnpm codegen` from schema/items.graphql. Do not edit.
import type { NeededResolvers as Needed } from '@stoa/subgraph/needed-resolvers'
import type { CurrencyCode } from '@stoa/values/money';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserErrorModel } from '@stoa/subgraph/mutation';
import type { Money as MoneyModel } from '@stoa/values/money';
import type { ItemModel, CategoryModel, LocationModel, UnitModel, CustodyModel, StockLevelModel, StockEntryModel, PriceChangeModel, LoanModel, LoanLineModel, PersonModel, DayAvailabilityModel, ItemConnectionModel, LoanConnectionModel, UnitConnectionModel, StockEntryConnectionModel, CatalogueChangeModel, LoansChangeModel, AllLoansChangeModel, ItemPayloadModel, UnitPayloadModel, CategoryPayloadModel, LocationPayloadModel, LoanPayloadModel } from './mappers.ts';
import type { SubgraphContext } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant: RFC 3339 in UTC, such as 2026-11-21T08:00:00.000Z. */
  DateTime: { input: Date; output: Date; }
  /** A calendar day, such as 2026-11-21, in the time zone of the place that it is about. */
  Date: { input: string; output: string; }
  /** A 64-bit integer, carried as a JSON string. */
  BigInt: { input: bigint; output: bigint; }
  /** An ISO 4217 currency code. */
  CurrencyCode: { input: CurrencyCode; output: CurrencyCode; }
  _FieldSet: { input: string; output: string; }
};

/** Who may keep an answer. */
export type CacheControlScope =
  /** Anybody, and shared caches too. */
  | 'PUBLIC'
  /** The client that asked alone. */
  | 'PRIVATE';

export type Query = {
  readonly __typename?: 'Query';
  /** One item; null where there is none. Drafts are seen by their owner, by who holds a piece, and by staff. */
  readonly item?: Maybe<Item>;
  /** The catalogue. Without a status only published items are listed. */
  readonly items: ItemConnection;
  /** The categories by name. At most 500. */
  readonly categories: ReadonlyArray<Category>;
  /** The locations by name. At most 500. */
  readonly locations: ReadonlyArray<Location>;
  /** The unit that carries a tag: what a scanner asks. */
  readonly unitByTag?: Maybe<Unit>;
  /** One loan, for its borrower, the owner of what is lent, and staff. */
  readonly loan?: Maybe<Loan>;
  /** Loans of everybody, newest first, for staff. */
  readonly loans?: Maybe<LoanConnection>;
  /** How many loans of everybody wait for something, for staff. */
  readonly loanCounts?: Maybe<LoanCounts>;
};


export type QueryItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryItemsArgs = {
  filter?: InputMaybe<ItemFilter>;
  order?: InputMaybe<ItemOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUnitByTagArgs = {
  tag: Scalars['String']['input'];
};


export type QueryLoanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLoansArgs = {
  filter?: InputMaybe<LoanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLoanCountsArgs = {
  locationId?: InputMaybe<Scalars['ID']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds an item as a draft. Staff add for the organisation or for a person, others for themselves. */
  readonly itemCreate?: Maybe<ItemPayload>;
  /** Changes what an item says about itself. Fields that are left out stay. */
  readonly itemUpdate?: Maybe<ItemPayload>;
  /** Shows a draft, or what was archived, to everybody. Takes a proved e-mail address; one person may show so many items (LimitReached). */
  readonly itemPublish?: Maybe<ItemPayload>;
  /** Takes an item out of the catalogue; what is promised already stays promised. */
  readonly itemArchive?: Maybe<ItemPayload>;
  /** Changes the price from now on; orders that saw the old one are refused. */
  readonly itemPriceChange?: Maybe<ItemPayload>;
  /** Books pieces that came in: a purchase, a delivery, a gift. */
  readonly itemRestock?: Maybe<ItemPayload>;
  /** Corrects the stock after a count, up or down. */
  readonly stockAdjust?: Maybe<ItemPayload>;
  /** Moves pieces or one unit to another location. */
  readonly itemMove?: Maybe<ItemPayload>;
  /** Gives a piece to a person with no date of return: a company laptop, a key. Owners take pieces for themselves; staff give them to anybody. */
  readonly itemAssign?: Maybe<ItemPayload>;
  /** Takes back what was assigned to a person. */
  readonly itemUnassign?: Maybe<ItemPayload>;
  /** Takes pieces out for repair: nobody gets them until they are back in service. */
  readonly itemRepair?: Maybe<ItemPayload>;
  /** Brings pieces back from repair. */
  readonly itemReturnToService?: Maybe<ItemPayload>;
  /** Adds one tagged unit to an item that is kept unit by unit. */
  readonly unitAdd?: Maybe<UnitPayload>;
  /** Takes a unit out of service for good. */
  readonly unitRetire?: Maybe<UnitPayload>;
  /** Adds a category. */
  readonly categoryCreate?: Maybe<CategoryPayload>;
  /** Adds a location. */
  readonly locationCreate?: Maybe<LocationPayload>;
  /** Asks to borrow. Where the item needs no approval, the loan is reserved at once. Takes a proved e-mail address; one person may have so many loans that are not picked up yet (LimitReached). */
  readonly loanRequest?: Maybe<LoanPayload>;
  /** Says yes to a request: from here on the pieces are kept for the borrower. */
  readonly loanApprove?: Maybe<LoanPayload>;
  /** Says no to a request. */
  readonly loanReject?: Maybe<LoanPayload>;
  /** Says that the pieces lie ready to be picked up. */
  readonly loanReady?: Maybe<LoanPayload>;
  /** Hands the pieces over to the borrower. */
  readonly loanCheckOut?: Maybe<LoanPayload>;
  /** Takes pieces back, all or some, and notes their condition. */
  readonly loanReturn?: Maybe<LoanPayload>;
  /** Closes lines that came back, after they were looked at. */
  readonly loanClose?: Maybe<LoanPayload>;
  /** Gives up a loan before it is picked up. */
  readonly loanCancel?: Maybe<LoanPayload>;
  /** Lets the borrower keep the pieces longer, where nobody else waits for them. */
  readonly loanExtend?: Maybe<LoanPayload>;
  /** Writes off pieces that will not come back. */
  readonly loanMarkLost?: Maybe<LoanPayload>;
};


export type MutationItemCreateArgs = {
  input: ItemCreateInput;
};


export type MutationItemUpdateArgs = {
  input: ItemUpdateInput;
};


export type MutationItemPublishArgs = {
  input: ItemPublishInput;
};


export type MutationItemArchiveArgs = {
  input: ItemArchiveInput;
};


export type MutationItemPriceChangeArgs = {
  input: ItemPriceChangeInput;
};


export type MutationItemRestockArgs = {
  input: ItemRestockInput;
};


export type MutationStockAdjustArgs = {
  input: StockAdjustInput;
};


export type MutationItemMoveArgs = {
  input: ItemMoveInput;
};


export type MutationItemAssignArgs = {
  input: ItemAssignInput;
};


export type MutationItemUnassignArgs = {
  input: ItemUnassignInput;
};


export type MutationItemRepairArgs = {
  input: ItemRepairInput;
};


export type MutationItemReturnToServiceArgs = {
  input: ItemReturnToServiceInput;
};


export type MutationUnitAddArgs = {
  input: UnitAddInput;
};


export type MutationUnitRetireArgs = {
  input: UnitRetireInput;
};


export type MutationCategoryCreateArgs = {
  input: CategoryCreateInput;
};


export type MutationLocationCreateArgs = {
  input: LocationCreateInput;
};


export type MutationLoanRequestArgs = {
  input: LoanRequestInput;
};


export type MutationLoanApproveArgs = {
  input: LoanApproveInput;
};


export type MutationLoanRejectArgs = {
  input: LoanRejectInput;
};


export type MutationLoanReadyArgs = {
  input: LoanReadyInput;
};


export type MutationLoanCheckOutArgs = {
  input: LoanCheckOutInput;
};


export type MutationLoanReturnArgs = {
  input: LoanReturnInput;
};


export type MutationLoanCloseArgs = {
  input: LoanCloseInput;
};


export type MutationLoanCancelArgs = {
  input: LoanCancelInput;
};


export type MutationLoanExtendArgs = {
  input: LoanExtendInput;
};


export type MutationLoanMarkLostArgs = {
  input: LoanMarkLostInput;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** The item as it is now, and again each time that its stock, loans or price change. */
  readonly itemAvailabilityChanged?: Maybe<Item>;
  /** All of these items as they are now, and then each that changes by itself: its stock, loans, price or texts. What the viewer may not see is left out. At most 100. */
  readonly itemsAvailabilityChanged?: Maybe<ReadonlyArray<Item>>;
  /** What has just been published or archived, told together as it happens. */
  readonly catalogueChanged?: Maybe<CatalogueChange>;
  /** The loan as it is now, and again each time that it changes. */
  readonly loanChanged?: Maybe<Loan>;
  /** Each loan that the viewer has part in, as borrower or as owner, when it is asked for and when it changes. Before the first there is none: it says that from here on nothing is missed. */
  readonly loansChanged?: Maybe<LoansChange>;
  /** The same for the loans of everybody, for staff. */
  readonly allLoansChanged?: Maybe<AllLoansChange>;
};


export type SubscriptionItemAvailabilityChangedArgs = {
  id: Scalars['ID']['input'];
};


export type SubscriptionItemsAvailabilityChangedArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type SubscriptionLoanChangedArgs = {
  id: Scalars['ID']['input'];
};

/** Something that is sold, lent, or both, out of one stock. */
export type Item = Node & {
  readonly __typename?: 'Item';
  /** The id, `itm_…`. */
  readonly id: Scalars['ID']['output'];
  /** Who owns it; null for the organisation itself. */
  readonly owner?: Maybe<Person>;
  /** The name of the item. */
  readonly title: Scalars['String']['output'];
  /** What there is to say about it, in plain text. */
  readonly description: Scalars['String']['output'];
  /** Words to find it by, in lower case. At most 20. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** What kind of thing it is. */
  readonly category: Category;
  /** Where it is at home: the place of pick-up. */
  readonly location: Location;
  /** The path of its picture, below the origin of this endpoint. */
  readonly picture: Scalars['String']['output'];
  /** Whether it can be bought. */
  readonly forSale: Scalars['Boolean']['output'];
  /** Whether it can be borrowed. */
  readonly forLoan: Scalars['Boolean']['output'];
  /** The price of one piece; null where it is not for sale. */
  readonly price?: Maybe<Money>;
  /** What a borrower leaves as security; null where nothing. */
  readonly deposit?: Maybe<Money>;
  /** For how many days it is lent at most. */
  readonly loanMaxDays: Scalars['Int']['output'];
  /** Whether somebody has to approve a request to borrow it. */
  readonly loanNeedsApproval: Scalars['Boolean']['output'];
  /** Whether every piece is a tagged unit, or only their number is known. */
  readonly tracking: ItemTracking;
  /** Whether everybody sees it. */
  readonly status: ItemStatus;
  /** Grows with every edit of what the item says; give it back in `expectedRevision`. */
  readonly revision: Scalars['Int']['output'];
  /** When it was added. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** How many there are and how many are free: today, or for all the days of a period. */
  readonly availability: Availability;
  /** Day by day how many are free, and until when they could be borrowed from there: what a calendar shows. At most 92 days. */
  readonly availabilityByDay: ReadonlyArray<DayAvailability>;
  /** Who has pieces of it now, the longest first. At most 100. Names are for staff, the owner and the holders themselves. */
  readonly holders: ReadonlyArray<Custody>;
  /** Where its tagged pieces are now: at a place, with somebody until a day, in repair. At most 100. Tags and names are for those who may see them. */
  readonly pieces: ReadonlyArray<Custody>;
  /** The viewer's own loan of it, or request for it, that is not over; the next one of several. */
  readonly myLoan?: Maybe<Loan>;
  /** Other published items like it: of its category, with tags in common first. At most 20. */
  readonly related: ReadonlyArray<Item>;
  /** Its tagged units, for those who manage it. */
  readonly units?: Maybe<UnitConnection>;
  /** Its stock by location, for those who manage it. At most 500 locations. */
  readonly stock?: Maybe<ReadonlyArray<StockLevel>>;
  /** Every change of its stock, newest first, for those who manage it. */
  readonly stockEntries?: Maybe<StockEntryConnection>;
  /** Its loans and the requests for it, newest first, for those who manage it. */
  readonly loans?: Maybe<LoanConnection>;
  /** What it cost, newest first, for those who manage it. At most 100 prices. */
  readonly priceHistory?: Maybe<ReadonlyArray<PriceChange>>;
};


/** Something that is sold, lent, or both, out of one stock. */
export type ItemAvailabilityArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** Something that is sold, lent, or both, out of one stock. */
export type ItemAvailabilityByDayArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  days?: InputMaybe<Scalars['Int']['input']>;
  quantity?: InputMaybe<Scalars['Int']['input']>;
  locationId?: InputMaybe<Scalars['ID']['input']>;
};


/** Something that is sold, lent, or both, out of one stock. */
export type ItemRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that is sold, lent, or both, out of one stock. */
export type ItemUnitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something that is sold, lent, or both, out of one stock. */
export type ItemStockEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something that is sold, lent, or both, out of one stock. */
export type ItemLoansArgs = {
  status?: InputMaybe<LoanStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A kind of thing: tools, books, cameras … */
export type Category = Node & {
  readonly __typename?: 'Category';
  /** The id, `cat_…`. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** A word for what belongs together, by which pages choose a colour: `tools`, `garden` … or the name in small letters and dashes. */
  readonly slug: Scalars['String']['output'];
  /** Where a drawing that stands for it is found, below the origin of the endpoint; `?ground=none` gives the thing alone. */
  readonly picture: Scalars['String']['output'];
};

/** A place where items stand and are picked up. */
export type Location = Node & {
  readonly __typename?: 'Location';
  /** The id, `loc_…`. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Street and number. */
  readonly street: Scalars['String']['output'];
  /** The postal code. */
  readonly postalCode: Scalars['String']['output'];
  /** The town. */
  readonly city: Scalars['String']['output'];
  /** The country, ISO 3166 alpha-2. */
  readonly country: Scalars['String']['output'];
  /** The IANA time zone in which its days begin and end. */
  readonly timeZone: Scalars['String']['output'];
  /** When it is open, for people to read. */
  readonly opening: Scalars['String']['output'];
  /** The days of the week on which it is open, from Monday on: loans begin and end on them. At most 7. */
  readonly openDays: ReadonlyArray<Weekday>;
};

/** How many pieces there are, and how many are free. */
export type Availability = {
  readonly __typename?: 'Availability';
  /** How many there are, wherever they are now. */
  readonly onHand: Scalars['Int']['output'];
  /** How many of them are promised to orders that are not paid yet. */
  readonly reserved: Scalars['Int']['output'];
  /** How many are lent, or kept for a borrower, on the first day of the period. */
  readonly onLoan: Scalars['Int']['output'];
  /** How many can be borrowed for all the days of the period. */
  readonly available: Scalars['Int']['output'];
  /** How many can be bought now: free today and on every day to come. */
  readonly sellable: Scalars['Int']['output'];
  /** The first day from today on when one can be borrowed; null where none will come back. */
  readonly nextFreeDay?: Maybe<Scalars['Date']['output']>;
};

/** One day of an item, as a calendar shows it. */
export type DayAvailability = {
  readonly __typename?: 'DayAvailability';
  /** The day. */
  readonly day: Scalars['Date']['output'];
  /** How many pieces are in service, wherever they are that day. */
  readonly total: Scalars['Int']['output'];
  /** How many of them can be borrowed on that day. */
  readonly free: Scalars['Int']['output'];
  /** Whether the place is open that day, so that a loan may begin or end; with several places, whether one of them is. */
  readonly opens: Scalars['Boolean']['output'];
  /** The latest day of return of a loan that begins on this day; null where none can. Until then every day on which the place is open will do: of one location, `loanRequest` accepts just these. */
  readonly latestReturn?: Maybe<Scalars['Date']['output']>;
};

/** One tagged piece of an item. */
export type Unit = Node & {
  readonly __typename?: 'Unit';
  /** The id, `unt_…`. */
  readonly id: Scalars['ID']['output'];
  /** The item that it is a piece of. */
  readonly item: Item;
  /** The text of its bar code or label. */
  readonly tag: Scalars['String']['output'];
  /** The maker's serial number. */
  readonly serial?: Maybe<Scalars['String']['output']>;
  /** In what condition it is. */
  readonly condition: UnitCondition;
  /** Whether it is in service. */
  readonly status: UnitStatus;
  /** Where it is now, or who has it; null once it is gone for good. */
  readonly custody?: Maybe<Custody>;
  /** Where it was and who had it, newest first. At most 100 custodies. */
  readonly custodyHistory?: Maybe<ReadonlyArray<Custody>>;
  /** Its loans, and the requests for this very unit, newest first, for those who manage it. */
  readonly loans?: Maybe<LoanConnection>;
};


/** One tagged piece of an item. */
export type UnitLoansArgs = {
  status?: InputMaybe<LoanStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The fact that a piece is at a place or with a person. */
export type Custody = {
  readonly __typename?: 'Custody';
  /** At a place, lent, assigned or being repaired. */
  readonly kind: CustodyKind;
  /** What it is a piece of; null for who does not see the item. */
  readonly item?: Maybe<Item>;
  /** The unit, for those who may see it; null where pieces are not tagged. */
  readonly unit?: Maybe<Unit>;
  /** In what condition the unit is; null where pieces are not tagged. */
  readonly condition?: Maybe<UnitCondition>;
  /** The place that it is at or came from. */
  readonly location: Location;
  /** Who has it: for staff, the owner and the holder. */
  readonly person?: Maybe<Person>;
  /** The day when it is due back; null where it is not lent. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
  /** Until when; null while it lasts. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
};

/** The stock of an item at one location. */
export type StockLevel = {
  readonly __typename?: 'StockLevel';
  /** The location. */
  readonly location: Location;
  /** How many belong there, lent ones included. */
  readonly onHand: Scalars['Int']['output'];
  /** How many of them are promised to orders. */
  readonly reserved: Scalars['Int']['output'];
};

/** One line of the stock ledger. */
export type StockEntry = {
  readonly __typename?: 'StockEntry';
  /** The id, `stk_…`. */
  readonly id: Scalars['ID']['output'];
  /** Where the stock changed. */
  readonly location: Location;
  /** By how many. */
  readonly delta: Scalars['Int']['output'];
  /** Why. */
  readonly reason: StockReason;
  /** The order, loan or unit that caused it. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** What a person wrote about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it was booked. */
  readonly at: Scalars['DateTime']['output'];
};

/** A price that an item had. */
export type PriceChange = {
  readonly __typename?: 'PriceChange';
  /** The price of one piece from then on. */
  readonly price: Money;
  /** From when on. */
  readonly at: Scalars['DateTime']['output'];
};

/** Pieces lent to one person for one period. */
export type Loan = Node & {
  readonly __typename?: 'Loan';
  /** The id, `lon_…`. */
  readonly id: Scalars['ID']['output'];
  /** Who borrows; null where the person cannot be told. */
  readonly borrower?: Maybe<Person>;
  /** Where the pieces are picked up and brought back. */
  readonly location: Location;
  /** The first day of the loan. */
  readonly from: Scalars['Date']['output'];
  /** The day on which everything is due back; another loan may begin on it. */
  readonly to: Scalars['Date']['output'];
  /** Where the loan as a whole stands: its least finished line decides. */
  readonly status: LoanStatus;
  /** Whether something that should be back is not. */
  readonly overdue: Scalars['Boolean']['output'];
  /** The pieces, one a line, so that each can go out and come back by itself. At most 50. */
  readonly lines: ReadonlyArray<LoanLine>;
  /** What the borrower wrote. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Why it was rejected. */
  readonly rejection?: Maybe<Scalars['String']['output']>;
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What the viewer can do with it now. */
  readonly actions: ReadonlyArray<LoanStep>;
  /** The latest day until which `loanExtend` would prolong it; null where it would not. Every day before on which the place is open will do as well. */
  readonly canExtendUntil?: Maybe<Scalars['Date']['output']>;
};

/** A step of a loan, each a mutation of its name. */
export type LoanStep =
  /** `loanApprove`. */
  | 'APPROVE'
  /** `loanReject`. */
  | 'REJECT'
  /** `loanReady`. */
  | 'READY'
  /** `loanCheckOut`, today. */
  | 'CHECK_OUT'
  /** `loanReturn`. */
  | 'RETURN'
  /** `loanClose`. */
  | 'CLOSE'
  /** `loanMarkLost`. */
  | 'MARK_LOST'
  /** `loanCancel`. */
  | 'CANCEL'
  /** `loanExtend`; until when, `canExtendUntil` says. */
  | 'EXTEND';

/** One piece of a loan. */
export type LoanLine = Node & {
  readonly __typename?: 'LoanLine';
  /** The id, `lln_…`. */
  readonly id: Scalars['ID']['output'];
  /** The loan that it belongs to. */
  readonly loan: Loan;
  /** What is lent; null where the item has been taken out of the viewer's sight. */
  readonly item?: Maybe<Item>;
  /** Which unit; null before one is chosen, where pieces are not tagged, and for who does not see the unit. */
  readonly unit?: Maybe<Unit>;
  /** Where this piece stands. */
  readonly status: LoanStatus;
  /** Whether it should be back and is not. */
  readonly overdue: Scalars['Boolean']['output'];
  /** When it was handed over. */
  readonly checkedOutAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it came back. */
  readonly returnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** In what condition it came back. */
  readonly returnedCondition?: Maybe<UnitCondition>;
  /** What was noted when it came back. */
  readonly returnNote?: Maybe<Scalars['String']['output']>;
};

/** How many loans wait for something; a loan of several pieces counts once. */
export type LoanCounts = {
  readonly __typename?: 'LoanCounts';
  /** Asked for, and neither granted nor declined. */
  readonly requested: Scalars['Int']['output'];
  /** Kept for a borrower, and the first day is today or was before. */
  readonly toPickUp: Scalars['Int']['output'];
  /** Of them and of those of later days: what lies ready. */
  readonly ready: Scalars['Int']['output'];
  /** Handed over and not back. */
  readonly out: Scalars['Int']['output'];
  /** Of them: due back today. */
  readonly dueToday: Scalars['Int']['output'];
  /** Of them: should be back and are not. */
  readonly overdue: Scalars['Int']['output'];
};

/** What was published or archived within a moment. */
export type CatalogueChange = {
  readonly __typename?: 'CatalogueChange';
  /** What everybody sees now. At most 100. */
  readonly added: ReadonlyArray<Item>;
  /** The ids of what is not listed any more. At most 100. */
  readonly gone: ReadonlyArray<Scalars['ID']['output']>;
};

/** A loan that has changed, and the viewer. */
export type LoansChange = {
  readonly __typename?: 'LoansChange';
  /** The loan; null in the first, before anything has changed. */
  readonly loan?: Maybe<Loan>;
  /** The viewer, whose counts may be other ones now. */
  readonly person?: Maybe<Person>;
};

/** A loan that has changed, and what waits at the desk. */
export type AllLoansChange = {
  readonly __typename?: 'AllLoansChange';
  /** The loan; null in the first, before anything has changed. */
  readonly loan?: Maybe<Loan>;
  /** How many loans wait for something. */
  readonly counts: LoanCounts;
};

/** A person, of whom items knows the id and the loans. */
export type Person = {
  readonly __typename?: 'Person';
  /** The id, `per_…`. */
  readonly id: Scalars['ID']['output'];
  /** What the person has borrowed or asked for, newest first: for the person and for staff. */
  readonly loans?: Maybe<LoanConnection>;
  /** Loans of what the person owns and the requests for it, newest first: for the person and for staff. */
  readonly lendings?: Maybe<LoanConnection>;
  /** How many of the person's loans wait for something: for the person and for staff. */
  readonly loanCounts?: Maybe<LoanCounts>;
  /** The same for what the person lends. */
  readonly lendingCounts?: Maybe<LoanCounts>;
  /** What is assigned to the person, newest first: for the person and for staff. */
  readonly assignments?: Maybe<CustodyConnection>;
};


/** A person, of whom items knows the id and the loans. */
export type PersonLoansArgs = {
  status?: InputMaybe<LoanStatus>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, of whom items knows the id and the loans. */
export type PersonLendingsArgs = {
  status?: InputMaybe<LoanStatus>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, of whom items knows the id and the loans. */
export type PersonAssignmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of items. */
export type ItemConnection = {
  readonly __typename?: 'ItemConnection';
  /** The items of the page, with their cursors. */
  readonly edges: ReadonlyArray<ItemEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item in a page. */
export type ItemEdge = {
  readonly __typename?: 'ItemEdge';
  /** The place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Item;
};

/** A page of units. */
export type UnitConnection = {
  readonly __typename?: 'UnitConnection';
  /** The units of the page, with their cursors. */
  readonly edges: ReadonlyArray<UnitEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A unit in a page. */
export type UnitEdge = {
  readonly __typename?: 'UnitEdge';
  /** The place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The unit. */
  readonly node: Unit;
};

/** A page of custodies. */
export type CustodyConnection = {
  readonly __typename?: 'CustodyConnection';
  /** The custodies of the page, with their cursors. */
  readonly edges: ReadonlyArray<CustodyEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A custody in a page. */
export type CustodyEdge = {
  readonly __typename?: 'CustodyEdge';
  /** The place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The custody. */
  readonly node: Custody;
};

/** A page of the stock ledger. */
export type StockEntryConnection = {
  readonly __typename?: 'StockEntryConnection';
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<StockEntryEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An entry in a page of the stock ledger. */
export type StockEntryEdge = {
  readonly __typename?: 'StockEntryEdge';
  /** The place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: StockEntry;
};

/** A page of loans. */
export type LoanConnection = {
  readonly __typename?: 'LoanConnection';
  /** The loans of the page, with their cursors. */
  readonly edges: ReadonlyArray<LoanEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A loan in a page. */
export type LoanEdge = {
  readonly __typename?: 'LoanEdge';
  /** The place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The loan. */
  readonly node: Loan;
};

/** Whether everybody sees an item. */
export type ItemStatus =
  /** Seen by its owner, by who holds a piece of it, and by staff. */
  | 'DRAFT'
  /** Seen by everybody. */
  | 'PUBLISHED'
  /** Not listed any more; still found by its id, because old orders and loans refer to it. */
  | 'ARCHIVED';

/** How the pieces of an item are kept apart. */
export type ItemTracking =
  /** Every piece is a unit with a tag. */
  | 'UNITS'
  /** Pieces are alike; only their number is known. */
  | 'BULK';

/** The order of a list of items. */
export type ItemOrder =
  /** What was added last comes first. */
  | 'NEWEST'
  /** By title. */
  | 'TITLE'
  /** By price, the lowest first; what is not for sale comes last. */
  | 'PRICE';

/** In what condition a unit is. */
export type UnitCondition =
  /** Unused. */
  | 'NEW'
  /** Works, with few traces of use. */
  | 'GOOD'
  /** Works, worn. */
  | 'FAIR'
  /** Works badly; should be looked at. */
  | 'POOR'
  /** Does not work. */
  | 'BROKEN';

/** Whether a unit is in service. */
export type UnitStatus =
  /** Can be lent and sold. */
  | 'IN_SERVICE'
  /** Is being repaired. */
  | 'IN_REPAIR'
  /** Was taken out of service for good. */
  | 'RETIRED'
  /** Did not come back. */
  | 'LOST'
  /** Was sold. */
  | 'SOLD';

/** The kinds of custody. */
export type CustodyKind =
  /** At a place. */
  | 'LOCATION'
  /** Lent, with a day when it is due back. */
  | 'BORROWER'
  /** With a person, with no date of return. */
  | 'ASSIGNED'
  /** Being repaired: at the place that it came from or at a workshop. */
  | 'REPAIR';

/** Why the stock changed. */
export type StockReason =
  /** Pieces came in. */
  | 'RESTOCK'
  /** A count differed. */
  | 'ADJUSTMENT'
  /** Sold for good. */
  | 'SALE'
  /** An order was taken back after it had been deducted. */
  | 'SALE_UNDONE'
  /** A unit was added. */
  | 'UNIT_ADDED'
  /** A unit was taken out of service. */
  | 'UNIT_RETIRED'
  /** A borrower did not bring it back. */
  | 'LOST'
  /** Came from or went to another location. */
  | 'MOVE';

/** Where a loan, or one of its lines, stands. */
export type LoanStatus =
  /** Asked for; nothing is kept yet. */
  | 'REQUESTED'
  /** Approved and kept for the borrower. */
  | 'APPROVED'
  /** Refused by whoever decides about the item. */
  | 'REJECTED'
  /** Kept for the borrower without anybody's approval. */
  | 'RESERVED'
  /** Lies ready to be picked up. */
  | 'READY'
  /** With the borrower. */
  | 'CHECKED_OUT'
  /** Came back. */
  | 'RETURNED'
  /** Came back and was looked at. */
  | 'CLOSED'
  /** Given up before it was picked up. */
  | 'CANCELED'
  /** Neither approved nor picked up in time. */
  | 'EXPIRED'
  /** Did not come back and was written off. */
  | 'LOST';

/** A day of the week. */
export type Weekday =
  /** Monday. */
  | 'MONDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Friday. */
  | 'FRIDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY';

/** Which items to list. */
export type ItemFilter = {
  /** Only of this category. An id that begins with cat_. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those at home in this location. An id that begins with loc_. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this person. An id that begins with per_. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that can, or cannot, be bought. */
  readonly forSale?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that can, or cannot, be borrowed. */
  readonly forLoan?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with this tag. One line of at most 40 characters. */
  readonly tag?: InputMaybe<Scalars['String']['input']>;
  /** Only those with these words in the title. One line of at most 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only those with this status; drafts are listed for their owner and for staff. */
  readonly status?: InputMaybe<ItemStatus>;
};

/** Which loans to list. */
export type LoanFilter = {
  /** Only loans that stand here. */
  readonly status?: InputMaybe<LoanStatus>;
  /** Only those of this person. An id that begins with per_. */
  readonly borrowerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those picked up at this location. An id that begins with loc_. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with something overdue. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what is not over (true), or only what is (false). */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose first day is this one or earlier. */
  readonly beginsBy?: InputMaybe<Scalars['Date']['input']>;
  /** Only those that are due back on this day or earlier. */
  readonly dueBy?: InputMaybe<Scalars['Date']['input']>;
};

/** A new item. */
export type ItemCreateInput = {
  /** Who owns it; only staff may name another person. Left out: staff add for the organisation, others for themselves. An id that begins with per_. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The name of the item. One line of 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** What there is to say about it. A text of at most 5000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Words to find it by. At most 20, each one line of 1 to 40 characters. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What kind of thing it is. An id that begins with cat_. */
  readonly categoryId: Scalars['ID']['input'];
  /** Where it is at home. An id that begins with loc_. */
  readonly locationId: Scalars['ID']['input'];
  /** Whether its pieces are tagged units. */
  readonly tracking?: InputMaybe<ItemTracking>;
  /** Whether it can be bought; only the organisation sells. */
  readonly forSale?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it can be borrowed. */
  readonly forLoan?: InputMaybe<Scalars['Boolean']['input']>;
  /** The price of one piece; needed where it is for sale. */
  readonly price?: InputMaybe<MoneyInput>;
  /** What a borrower leaves as security. */
  readonly deposit?: InputMaybe<MoneyInput>;
  /** For how many days it is lent at most. A number from 1 to 365. */
  readonly loanMaxDays?: InputMaybe<Scalars['Int']['input']>;
  /** Whether somebody has to approve a request. */
  readonly loanNeedsApproval?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An edit of an item; fields that are left out stay. */
export type ItemUpdateInput = {
  /** The item's id. An id that begins with itm_. */
  readonly id: Scalars['ID']['input'];
  /** The `revision` that the editor saw; another one is refused. A number from 0 to 2147483647. */
  readonly expectedRevision: Scalars['Int']['input'];
  /** The name of the item. One line of 1 to 200 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** What there is to say about it. A text of at most 5000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Words to find it by. At most 20, each one line of 1 to 40 characters. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What kind of thing it is. An id that begins with cat_. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it can be bought. */
  readonly forSale?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it can be borrowed. */
  readonly forLoan?: InputMaybe<Scalars['Boolean']['input']>;
  /** What a borrower leaves as security; null for nothing. */
  readonly deposit?: InputMaybe<MoneyInput>;
  /** For how many days it is lent at most. A number from 1 to 365. */
  readonly loanMaxDays?: InputMaybe<Scalars['Int']['input']>;
  /** Whether somebody has to approve a request. */
  readonly loanNeedsApproval?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which item to publish. */
export type ItemPublishInput = {
  /** The item's id. An id that begins with itm_. */
  readonly id: Scalars['ID']['input'];
};

/** Which item to archive. */
export type ItemArchiveInput = {
  /** The item's id. An id that begins with itm_. */
  readonly id: Scalars['ID']['input'];
};

/** A new price. */
export type ItemPriceChangeInput = {
  /** The item's id. An id that begins with itm_. */
  readonly id: Scalars['ID']['input'];
  /** The price of one piece. */
  readonly price: MoneyInput;
};

/** Pieces that came in. */
export type ItemRestockInput = {
  /** The item's id; its pieces are not tagged (for those there is `unitAdd`). An id that begins with itm_. */
  readonly id: Scalars['ID']['input'];
  /** Where they are; the home of the item if left out. An id that begins with loc_. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  /** How many. A number from 1 to 100000. */
  readonly quantity: Scalars['Int']['input'];
  /** What there is to say about it. A text of at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A correction of the stock. */
export type StockAdjustInput = {
  /** The item's id; its pieces are not tagged. An id that begins with itm_. */
  readonly id: Scalars['ID']['input'];
  /** Where; the home of the item if left out. An id that begins with loc_. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  /** By how many, up or down. A number from -100000 to 100000. */
  readonly delta: Scalars['Int']['input'];
  /** Why. A text of 1 to 2000 characters. */
  readonly note: Scalars['String']['input'];
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What goes to another location. */
export type ItemMoveInput = {
  /** The item's id. An id that begins with itm_. */
  readonly id: Scalars['ID']['input'];
  /** Which unit, where they are tagged. An id that begins with unt_. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  /** How many, where they are not tagged. A number from 1 to 100000. */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
  /** From where; the home of the item if left out. An id that begins with loc_. */
  readonly fromLocationId?: InputMaybe<Scalars['ID']['input']>;
  /** To where. An id that begins with loc_. */
  readonly toLocationId: Scalars['ID']['input'];
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What is given to a person. */
export type ItemAssignInput = {
  /** The item's id. An id that begins with itm_. */
  readonly id: Scalars['ID']['input'];
  /** Which unit; the first free one if left out. An id that begins with unt_. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  /** To whom. An id that begins with per_. */
  readonly personId: Scalars['ID']['input'];
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What comes back from a person. */
export type ItemUnassignInput = {
  /** The item's id. An id that begins with itm_. */
  readonly id: Scalars['ID']['input'];
  /** Which unit; the one that was given first if left out. An id that begins with unt_. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  /** From whom. An id that begins with per_. */
  readonly personId: Scalars['ID']['input'];
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What goes to repair. */
export type ItemRepairInput = {
  /** The item's id. An id that begins with itm_. */
  readonly id: Scalars['ID']['input'];
  /** Which unit, where they are tagged. An id that begins with unt_. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  /** How many, where they are not tagged. A number from 1 to 100. */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
  /** From where, where they are not tagged; the home of the item if left out. An id that begins with loc_. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What comes back from repair. */
export type ItemReturnToServiceInput = {
  /** The item's id. An id that begins with itm_. */
  readonly id: Scalars['ID']['input'];
  /** Which unit, where they are tagged. An id that begins with unt_. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  /** In what condition it is now, where it is tagged; not BROKEN. */
  readonly condition?: InputMaybe<UnitCondition>;
  /** How many, where they are not tagged. A number from 1 to 100. */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
  /** To where, where they are not tagged; the home of the item if left out. An id that begins with loc_. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A new unit. */
export type UnitAddInput = {
  /** The item that it is a piece of; kept unit by unit. An id that begins with itm_. */
  readonly itemId: Scalars['ID']['input'];
  /** The text of its bar code or label; unique. One line of 1 to 60 characters. */
  readonly tag: Scalars['String']['input'];
  /** The maker's serial number. One line of at most 100 characters. */
  readonly serial?: InputMaybe<Scalars['String']['input']>;
  /** In what condition it is. */
  readonly condition?: InputMaybe<UnitCondition>;
  /** Where it stands; the home of the item if left out. An id that begins with loc_. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A unit that goes out of service. */
export type UnitRetireInput = {
  /** The unit's id. An id that begins with unt_. */
  readonly id: Scalars['ID']['input'];
  /** Why. A text of at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A new category. */
export type CategoryCreateInput = {
  /** Its name; unique. One line of 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
};

/** A new location. */
export type LocationCreateInput = {
  /** Its name; unique. One line of 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Street and number. One line of 1 to 120 characters. */
  readonly street: Scalars['String']['input'];
  /** The postal code. One line of at most 20 characters. */
  readonly postalCode: Scalars['String']['input'];
  /** The town. One line of 1 to 120 characters. */
  readonly city: Scalars['String']['input'];
  /** The country. The two letters of a country (ISO 3166-1), such as AT. */
  readonly country: Scalars['String']['input'];
  /** An IANA time zone such as Europe/Berlin. One line of 1 to 64 characters. */
  readonly timeZone: Scalars['String']['input'];
  /** When it is open, for people to read. A text of at most 500 characters. */
  readonly opening?: InputMaybe<Scalars['String']['input']>;
  /** The days of the week on which it is open. 1 to 7. */
  readonly openDays?: InputMaybe<ReadonlyArray<Weekday>>;
};

/** A wish to borrow. */
export type LoanRequestInput = {
  /** For whom; only staff may name another person. An id that begins with per_. */
  readonly borrowerId?: InputMaybe<Scalars['ID']['input']>;
  /** What. 1 to 50. */
  readonly lines: ReadonlyArray<LoanRequestLineInput>;
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** The day on which everything is due back. */
  readonly to: Scalars['Date']['input'];
  /** Where they are picked up; if left out, the home of the first item or another place that has everything. An id that begins with loc_. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  /** What there is to say about it. A text of at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Pieces of one item in a wish to borrow. */
export type LoanRequestLineInput = {
  /** The item's id. An id that begins with itm_. */
  readonly itemId: Scalars['ID']['input'];
  /** How many pieces. A number from 1 to 50. */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
  /** This very unit; then the quantity is one. An id that begins with unt_. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** A loan to approve. */
export type LoanApproveInput = {
  /** The loan's id. An id that begins with lon_. */
  readonly id: Scalars['ID']['input'];
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A loan to reject. */
export type LoanRejectInput = {
  /** The loan's id. An id that begins with lon_. */
  readonly id: Scalars['ID']['input'];
  /** Why; the borrower reads it. A text of 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Lines that lie ready. */
export type LoanReadyInput = {
  /** The loan's id. An id that begins with lon_. */
  readonly id: Scalars['ID']['input'];
  /** Which of its lines; all that can be if left out. At most 50, each an id that begins with lln_. */
  readonly lineIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Lines that are handed over. */
export type LoanCheckOutInput = {
  /** The loan's id. An id that begins with lon_. */
  readonly id: Scalars['ID']['input'];
  /** Which of its lines; all that can be if left out. At most 50, each an id that begins with lln_. */
  readonly lineIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Other units than the ones that were chosen. At most 50. */
  readonly units?: InputMaybe<ReadonlyArray<LoanLineUnitInput>>;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The unit that is handed over for a line. */
export type LoanLineUnitInput = {
  /** The line's id. An id that begins with lln_. */
  readonly lineId: Scalars['ID']['input'];
  /** The unit's id. An id that begins with unt_. */
  readonly unitId: Scalars['ID']['input'];
};

/** Lines that come back. */
export type LoanReturnInput = {
  /** The loan's id. An id that begins with lon_. */
  readonly id: Scalars['ID']['input'];
  /** Which lines and how; all that are out, in unchanged condition, if left out. At most 50. */
  readonly lines?: InputMaybe<ReadonlyArray<LoanReturnLineInput>>;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** How a line comes back. */
export type LoanReturnLineInput = {
  /** The line's id. An id that begins with lln_. */
  readonly lineId: Scalars['ID']['input'];
  /** In what condition; unchanged if left out. What is broken goes to repair, and comes back by `itemReturnToService`. */
  readonly condition?: InputMaybe<UnitCondition>;
  /** What there is to say about it. A text of at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Lines to close. */
export type LoanCloseInput = {
  /** The loan's id. An id that begins with lon_. */
  readonly id: Scalars['ID']['input'];
  /** Which of its lines; all that came back if left out. At most 50, each an id that begins with lln_. */
  readonly lineIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A loan to give up. */
export type LoanCancelInput = {
  /** The loan's id. An id that begins with lon_. */
  readonly id: Scalars['ID']['input'];
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A loan to prolong. */
export type LoanExtendInput = {
  /** The loan's id. An id that begins with lon_. */
  readonly id: Scalars['ID']['input'];
  /** The new day on which everything is due back. */
  readonly to: Scalars['Date']['input'];
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Lines to write off. */
export type LoanMarkLostInput = {
  /** The loan's id. An id that begins with lon_. */
  readonly id: Scalars['ID']['input'];
  /** Which of its lines. At most 50, each an id that begins with lln_. */
  readonly lineIds: ReadonlyArray<Scalars['ID']['input']>;
  /** What there is to say about it. A text of at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What became of an item. */
export type ItemPayload = {
  readonly __typename?: 'ItemPayload';
  /** The item after the change; null where it was refused. */
  readonly item?: Maybe<Item>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<ItemError>;
};

/** What became of a unit. */
export type UnitPayload = {
  readonly __typename?: 'UnitPayload';
  /** The unit after the change; null where it was refused. */
  readonly unit?: Maybe<Unit>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<ItemError>;
};

/** What became of a category. */
export type CategoryPayload = {
  readonly __typename?: 'CategoryPayload';
  /** The category; null where it was refused. */
  readonly category?: Maybe<Category>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<ItemError>;
};

/** What became of a location. */
export type LocationPayload = {
  readonly __typename?: 'LocationPayload';
  /** The location; null where it was refused. */
  readonly location?: Maybe<Location>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<ItemError>;
};

/** What became of a loan. */
export type LoanPayload = {
  readonly __typename?: 'LoanPayload';
  /** The loan after the change; null where it was refused. */
  readonly loan?: Maybe<Loan>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<LoanError>;
};

/** Why a change of an item was refused. */
export type ItemError = NotFound | InvalidInput | NotAllowed | WrongState | AlreadyExists | RevisionConflict | LimitReached | InsufficientStock | UnitTaken | IdempotencyKeyReused;

/** Why a change of a loan was refused. */
export type LoanError = NotFound | InvalidInput | NotAllowed | WrongState | InsufficientStock | UnitTaken | PlaceClosed | LimitReached | IdempotencyKeyReused;

/** Fewer pieces are free than were asked for. */
export type InsufficientStock = UserError & {
  readonly __typename?: 'InsufficientStock';
  /** Always INSUFFICIENT_STOCK. */
  readonly code: Scalars['String']['output'];
  /** What happened, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the quantity stands. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The item that is short. */
  readonly itemId: Scalars['ID']['output'];
  /** How many were asked for. */
  readonly requested: Scalars['Int']['output'];
  /** How many are free. */
  readonly available: Scalars['Int']['output'];
};

/** Somebody else has this unit, or it is kept for somebody else, on some of these days. */
export type UnitTaken = UserError & {
  readonly __typename?: 'UnitTaken';
  /** Always UNIT_TAKEN. */
  readonly code: Scalars['String']['output'];
  /** What happened, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the unit stands. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The unit. */
  readonly unitId?: Maybe<Scalars['ID']['output']>;
};

/** The place is closed on the day on which a loan would begin or end. */
export type PlaceClosed = UserError & {
  readonly __typename?: 'PlaceClosed';
  /** Always PLACE_CLOSED. */
  readonly code: Scalars['String']['output'];
  /** What happened, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the day stands. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The location. */
  readonly locationId: Scalars['ID']['output'];
  /** The day. */
  readonly day: Scalars['Date']['output'];
};

/** Somebody else has edited the item in the meantime. */
export type RevisionConflict = UserError & {
  readonly __typename?: 'RevisionConflict';
  /** Always REVISION_CONFLICT. */
  readonly code: Scalars['String']['output'];
  /** What happened, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the revision stands. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The revision that the item has now. */
  readonly revision: Scalars['Int']['output'];
};

/** There is one with this name or tag already. */
export type AlreadyExists = UserError & {
  readonly __typename?: 'AlreadyExists';
  /** Always ALREADY_EXISTS. */
  readonly code: Scalars['String']['output'];
  /** What happened, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the name stands. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The id of the one that exists. */
  readonly id?: Maybe<Scalars['ID']['output']>;
};

/** An amount of money in the minor unit of its currency. */
export type Money = {
  readonly __typename?: 'Money';
  /** How many minor units (cents for EUR). */
  readonly amountMinor: Scalars['BigInt']['output'];
  /** The currency of the amount. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** How many digits of `amountMinor` stand after the point. */
  readonly exponent: Scalars['Int']['output'];
};

/** An amount of money, as an argument. */
export type MoneyInput = {
  /** How many minor units (cents for EUR). A number from 0 to 1000000000000000. */
  readonly amountMinor: Scalars['BigInt']['input'];
  /** The currency of the amount. */
  readonly currency: Scalars['CurrencyCode']['input'];
};

/** Where a page stands in its list. Cursors are opaque. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether there is a page after this one. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is a page before this one. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge of this page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last edge of this page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Anything that `node(id)` can find. */
export type Node = {
  /** The opaque id; its prefix tells the type. */
  readonly id: Scalars['ID']['output'];
};

/** An expected refusal of a mutation. Types that implement it may carry details. */
export type UserError = {
  /** What kind of refusal it is, for programs: INSUFFICIENT_STOCK, NOT_FOUND … */
  readonly code: Scalars['String']['output'];
  /** What happened and what to do, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the reason lies. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** There is nothing with this id, or nothing that the viewer may use. */
export type NotFound = UserError & {
  readonly __typename?: 'NotFound';
  /** Always NOT_FOUND. */
  readonly code: Scalars['String']['output'];
  /** What happened, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the id stands. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The id that found nothing. */
  readonly id?: Maybe<Scalars['ID']['output']>;
};

/** A value that breaks a rule of its field. */
export type InvalidInput = UserError & {
  readonly __typename?: 'InvalidInput';
  /** Always INVALID_INPUT. */
  readonly code: Scalars['String']['output'];
  /** What is wrong, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the value stands. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The viewer may not do this to this object. */
export type NotAllowed = UserError & {
  readonly __typename?: 'NotAllowed';
  /** Always NOT_ALLOWED. */
  readonly code: Scalars['String']['output'];
  /** Why not, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the reason lies. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The object is in a state in which the action has no meaning. */
export type WrongState = UserError & {
  readonly __typename?: 'WrongState';
  /** Always WRONG_STATE. */
  readonly code: Scalars['String']['output'];
  /** What happened, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the object stands. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The state that the object is in. */
  readonly state?: Maybe<Scalars['String']['output']>;
};

/** One person may not have so much of it at once, or do it so often. What there is must first come to an end, or time pass. */
export type LimitReached = UserError & {
  readonly __typename?: 'LimitReached';
  /** Always LIMIT_REACHED. */
  readonly code: Scalars['String']['output'];
  /** What there is too much of, and what to do, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the reason lies. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many there may be. */
  readonly limit: Scalars['Int']['output'];
};

/** The idempotency key was used before with another input. */
export type IdempotencyKeyReused = UserError & {
  readonly __typename?: 'IdempotencyKeyReused';
  /** Always IDEMPOTENCY_KEY_REUSED. */
  readonly code: Scalars['String']['output'];
  /** What happened, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the key stands. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Item: Item;
  Category: Category;
  Location: Location;
  Unit: Unit;
  Loan: Loan;
  LoanLine: LoanLine;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Item:
    ( { __typename: 'Item' }
    & GraphQLRecursivePick<FederationTypes['Item'], {"id":true}> );
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"id":true}> );
  Location:
    ( { __typename: 'Location' }
    & GraphQLRecursivePick<FederationTypes['Location'], {"id":true}> );
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"id":true}> );
  Loan:
    ( { __typename: 'Loan' }
    & GraphQLRecursivePick<FederationTypes['Loan'], {"id":true}> );
  LoanLine:
    ( { __typename: 'LoanLine' }
    & GraphQLRecursivePick<FederationTypes['LoanLine'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ItemError:
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
  ;
  LoanError:
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ItemModel )
    | ( CategoryModel )
    | ( LocationModel )
    | ( UnitModel )
    | ( LoanModel )
    | ( LoanLineModel )
  ;
  UserError:
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
    | ( UserErrorModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CacheControlScope: CacheControlScope;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Item: ResolverTypeWrapper<ItemModel>;
  Category: ResolverTypeWrapper<CategoryModel>;
  Location: ResolverTypeWrapper<LocationModel>;
  Availability: ResolverTypeWrapper<Availability>;
  DayAvailability: ResolverTypeWrapper<DayAvailabilityModel>;
  Unit: ResolverTypeWrapper<UnitModel>;
  Custody: ResolverTypeWrapper<CustodyModel>;
  StockLevel: ResolverTypeWrapper<StockLevelModel>;
  StockEntry: ResolverTypeWrapper<StockEntryModel>;
  PriceChange: ResolverTypeWrapper<PriceChangeModel>;
  Loan: ResolverTypeWrapper<LoanModel>;
  LoanStep: LoanStep;
  LoanLine: ResolverTypeWrapper<LoanLineModel>;
  LoanCounts: ResolverTypeWrapper<LoanCounts>;
  CatalogueChange: ResolverTypeWrapper<CatalogueChangeModel>;
  LoansChange: ResolverTypeWrapper<LoansChangeModel>;
  AllLoansChange: ResolverTypeWrapper<AllLoansChangeModel>;
  Person: ResolverTypeWrapper<PersonModel>;
  ItemConnection: ResolverTypeWrapper<ItemConnectionModel>;
  ItemEdge: ResolverTypeWrapper<Omit<ItemEdge, 'node'> & { node: ResolversTypes['Item'] }>;
  UnitConnection: ResolverTypeWrapper<UnitConnectionModel>;
  UnitEdge: ResolverTypeWrapper<Omit<UnitEdge, 'node'> & { node: ResolversTypes['Unit'] }>;
  CustodyConnection: ResolverTypeWrapper<Omit<CustodyConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CustodyEdge']> }>;
  CustodyEdge: ResolverTypeWrapper<Omit<CustodyEdge, 'node'> & { node: ResolversTypes['Custody'] }>;
  StockEntryConnection: ResolverTypeWrapper<StockEntryConnectionModel>;
  StockEntryEdge: ResolverTypeWrapper<Omit<StockEntryEdge, 'node'> & { node: ResolversTypes['StockEntry'] }>;
  LoanConnection: ResolverTypeWrapper<LoanConnectionModel>;
  LoanEdge: ResolverTypeWrapper<Omit<LoanEdge, 'node'> & { node: ResolversTypes['Loan'] }>;
  ItemStatus: ItemStatus;
  ItemTracking: ItemTracking;
  ItemOrder: ItemOrder;
  UnitCondition: UnitCondition;
  UnitStatus: UnitStatus;
  CustodyKind: CustodyKind;
  StockReason: StockReason;
  LoanStatus: LoanStatus;
  Weekday: Weekday;
  ItemFilter: ItemFilter;
  LoanFilter: LoanFilter;
  ItemCreateInput: ItemCreateInput;
  ItemUpdateInput: ItemUpdateInput;
  ItemPublishInput: ItemPublishInput;
  ItemArchiveInput: ItemArchiveInput;
  ItemPriceChangeInput: ItemPriceChangeInput;
  ItemRestockInput: ItemRestockInput;
  StockAdjustInput: StockAdjustInput;
  ItemMoveInput: ItemMoveInput;
  ItemAssignInput: ItemAssignInput;
  ItemUnassignInput: ItemUnassignInput;
  ItemRepairInput: ItemRepairInput;
  ItemReturnToServiceInput: ItemReturnToServiceInput;
  UnitAddInput: UnitAddInput;
  UnitRetireInput: UnitRetireInput;
  CategoryCreateInput: CategoryCreateInput;
  LocationCreateInput: LocationCreateInput;
  LoanRequestInput: LoanRequestInput;
  LoanRequestLineInput: LoanRequestLineInput;
  LoanApproveInput: LoanApproveInput;
  LoanRejectInput: LoanRejectInput;
  LoanReadyInput: LoanReadyInput;
  LoanCheckOutInput: LoanCheckOutInput;
  LoanLineUnitInput: LoanLineUnitInput;
  LoanReturnInput: LoanReturnInput;
  LoanReturnLineInput: LoanReturnLineInput;
  LoanCloseInput: LoanCloseInput;
  LoanCancelInput: LoanCancelInput;
  LoanExtendInput: LoanExtendInput;
  LoanMarkLostInput: LoanMarkLostInput;
  ItemPayload: ResolverTypeWrapper<ItemPayloadModel>;
  UnitPayload: ResolverTypeWrapper<UnitPayloadModel>;
  CategoryPayload: ResolverTypeWrapper<CategoryPayloadModel>;
  LocationPayload: ResolverTypeWrapper<LocationPayloadModel>;
  LoanPayload: ResolverTypeWrapper<LoanPayloadModel>;
  ItemError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ItemError']>;
  LoanError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LoanError']>;
  InsufficientStock: ResolverTypeWrapper<UserErrorModel>;
  UnitTaken: ResolverTypeWrapper<UserErrorModel>;
  PlaceClosed: ResolverTypeWrapper<UserErrorModel>;
  RevisionConflict: ResolverTypeWrapper<UserErrorModel>;
  AlreadyExists: ResolverTypeWrapper<UserErrorModel>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Money: ResolverTypeWrapper<MoneyModel>;
  MoneyInput: MoneyInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  NotFound: ResolverTypeWrapper<UserErrorModel>;
  InvalidInput: ResolverTypeWrapper<UserErrorModel>;
  NotAllowed: ResolverTypeWrapper<UserErrorModel>;
  WrongState: ResolverTypeWrapper<UserErrorModel>;
  LimitReached: ResolverTypeWrapper<UserErrorModel>;
  IdempotencyKeyReused: ResolverTypeWrapper<UserErrorModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Item: ItemModel;
  Category: CategoryModel;
  Location: LocationModel;
  Availability: Availability;
  DayAvailability: DayAvailabilityModel;
  Unit: UnitModel;
  Custody: CustodyModel;
  StockLevel: StockLevelModel;
  StockEntry: StockEntryModel;
  PriceChange: PriceChangeModel;
  Loan: LoanModel;
  LoanLine: LoanLineModel;
  LoanCounts: LoanCounts;
  CatalogueChange: CatalogueChangeModel;
  LoansChange: LoansChangeModel;
  AllLoansChange: AllLoansChangeModel;
  Person: PersonModel;
  ItemConnection: ItemConnectionModel;
  ItemEdge: Omit<ItemEdge, 'node'> & { node: ResolversParentTypes['Item'] };
  UnitConnection: UnitConnectionModel;
  UnitEdge: Omit<UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
  CustodyConnection: Omit<CustodyConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CustodyEdge']> };
  CustodyEdge: Omit<CustodyEdge, 'node'> & { node: ResolversParentTypes['Custody'] };
  StockEntryConnection: StockEntryConnectionModel;
  StockEntryEdge: Omit<StockEntryEdge, 'node'> & { node: ResolversParentTypes['StockEntry'] };
  LoanConnection: LoanConnectionModel;
  LoanEdge: Omit<LoanEdge, 'node'> & { node: ResolversParentTypes['Loan'] };
  ItemFilter: ItemFilter;
  LoanFilter: LoanFilter;
  ItemCreateInput: ItemCreateInput;
  ItemUpdateInput: ItemUpdateInput;
  ItemPublishInput: ItemPublishInput;
  ItemArchiveInput: ItemArchiveInput;
  ItemPriceChangeInput: ItemPriceChangeInput;
  ItemRestockInput: ItemRestockInput;
  StockAdjustInput: StockAdjustInput;
  ItemMoveInput: ItemMoveInput;
  ItemAssignInput: ItemAssignInput;
  ItemUnassignInput: ItemUnassignInput;
  ItemRepairInput: ItemRepairInput;
  ItemReturnToServiceInput: ItemReturnToServiceInput;
  UnitAddInput: UnitAddInput;
  UnitRetireInput: UnitRetireInput;
  CategoryCreateInput: CategoryCreateInput;
  LocationCreateInput: LocationCreateInput;
  LoanRequestInput: LoanRequestInput;
  LoanRequestLineInput: LoanRequestLineInput;
  LoanApproveInput: LoanApproveInput;
  LoanRejectInput: LoanRejectInput;
  LoanReadyInput: LoanReadyInput;
  LoanCheckOutInput: LoanCheckOutInput;
  LoanLineUnitInput: LoanLineUnitInput;
  LoanReturnInput: LoanReturnInput;
  LoanReturnLineInput: LoanReturnLineInput;
  LoanCloseInput: LoanCloseInput;
  LoanCancelInput: LoanCancelInput;
  LoanExtendInput: LoanExtendInput;
  LoanMarkLostInput: LoanMarkLostInput;
  ItemPayload: ItemPayloadModel;
  UnitPayload: UnitPayloadModel;
  CategoryPayload: CategoryPayloadModel;
  LocationPayload: LocationPayloadModel;
  LoanPayload: LoanPayloadModel;
  ItemError: ResolversUnionTypes<ResolversParentTypes>['ItemError'];
  LoanError: ResolversUnionTypes<ResolversParentTypes>['LoanError'];
  InsufficientStock: UserErrorModel;
  UnitTaken: UserErrorModel;
  PlaceClosed: UserErrorModel;
  RevisionConflict: UserErrorModel;
  AlreadyExists: UserErrorModel;
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  BigInt: Scalars['BigInt']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Money: MoneyModel;
  MoneyInput: MoneyInput;
  PageInfo: PageInfo;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  NotFound: UserErrorModel;
  InvalidInput: UserErrorModel;
  NotAllowed: UserErrorModel;
  WrongState: UserErrorModel;
  LimitReached: UserErrorModel;
  IdempotencyKeyReused: UserErrorModel;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  Float: Scalars['Float']['output'];
};

export type RuleDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type RuleDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = RuleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CacheControlDirectiveArgs = {
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ConstraintDirectiveArgs = {
  format?: Maybe<Scalars['String']['input']>;
  minLength?: Maybe<Scalars['Int']['input']>;
  maxLength?: Maybe<Scalars['Int']['input']>;
  min?: Maybe<Scalars['Float']['input']>;
  max?: Maybe<Scalars['Float']['input']>;
  minItems?: Maybe<Scalars['Int']['input']>;
  maxItems?: Maybe<Scalars['Int']['input']>;
  id?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ConstraintDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = ConstraintDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType, RequireFields<QueryItemArgs, 'id'>>;
  items?: Resolver<ResolversTypes['ItemConnection'], ParentType, ContextType, RequireFields<QueryItemsArgs, 'order' | 'first'>>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  locations?: Resolver<ReadonlyArray<ResolversTypes['Location']>, ParentType, ContextType>;
  unitByTag?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitByTagArgs, 'tag'>>;
  loan?: Resolver<Maybe<ResolversTypes['Loan']>, ParentType, ContextType, RequireFields<QueryLoanArgs, 'id'>>;
  loans?: Resolver<Maybe<ResolversTypes['LoanConnection']>, ParentType, ContextType, RequireFields<QueryLoansArgs, 'first'>>;
  loanCounts?: Resolver<Maybe<ResolversTypes['LoanCounts']>, ParentType, ContextType, Partial<QueryLoanCountsArgs>>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  itemCreate?: Resolver<Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<MutationItemCreateArgs, 'input'>>;
  itemUpdate?: Resolver<Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<MutationItemUpdateArgs, 'input'>>;
  itemPublish?: Resolver<Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<MutationItemPublishArgs, 'input'>>;
  itemArchive?: Resolver<Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<MutationItemArchiveArgs, 'input'>>;
  itemPriceChange?: Resolver<Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<MutationItemPriceChangeArgs, 'input'>>;
  itemRestock?: Resolver<Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<MutationItemRestockArgs, 'input'>>;
  stockAdjust?: Resolver<Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<MutationStockAdjustArgs, 'input'>>;
  itemMove?: Resolver<Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<MutationItemMoveArgs, 'input'>>;
  itemAssign?: Resolver<Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<MutationItemAssignArgs, 'input'>>;
  itemUnassign?: Resolver<Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<MutationItemUnassignArgs, 'input'>>;
  itemRepair?: Resolver<Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<MutationItemRepairArgs, 'input'>>;
  itemReturnToService?: Resolver<Maybe<ResolversTypes['ItemPayload']>, ParentType, ContextType, RequireFields<MutationItemReturnToServiceArgs, 'input'>>;
  unitAdd?: Resolver<Maybe<ResolversTypes['UnitPayload']>, ParentType, ContextType, RequireFields<MutationUnitAddArgs, 'input'>>;
  unitRetire?: Resolver<Maybe<ResolversTypes['UnitPayload']>, ParentType, ContextType, RequireFields<MutationUnitRetireArgs, 'input'>>;
  categoryCreate?: Resolver<Maybe<ResolversTypes['CategoryPayload']>, ParentType, ContextType, RequireFields<MutationCategoryCreateArgs, 'input'>>;
  locationCreate?: Resolver<Maybe<ResolversTypes['LocationPayload']>, ParentType, ContextType, RequireFields<MutationLocationCreateArgs, 'input'>>;
  loanRequest?: Resolver<Maybe<ResolversTypes['LoanPayload']>, ParentType, ContextType, RequireFields<MutationLoanRequestArgs, 'input'>>;
  loanApprove?: Resolver<Maybe<ResolversTypes['LoanPayload']>, ParentType, ContextType, RequireFields<MutationLoanApproveArgs, 'input'>>;
  loanReject?: Resolver<Maybe<ResolversTypes['LoanPayload']>, ParentType, ContextType, RequireFields<MutationLoanRejectArgs, 'input'>>;
  loanReady?: Resolver<Maybe<ResolversTypes['LoanPayload']>, ParentType, ContextType, RequireFields<MutationLoanReadyArgs, 'input'>>;
  loanCheckOut?: Resolver<Maybe<ResolversTypes['LoanPayload']>, ParentType, ContextType, RequireFields<MutationLoanCheckOutArgs, 'input'>>;
  loanReturn?: Resolver<Maybe<ResolversTypes['LoanPayload']>, ParentType, ContextType, RequireFields<MutationLoanReturnArgs, 'input'>>;
  loanClose?: Resolver<Maybe<ResolversTypes['LoanPayload']>, ParentType, ContextType, RequireFields<MutationLoanCloseArgs, 'input'>>;
  loanCancel?: Resolver<Maybe<ResolversTypes['LoanPayload']>, ParentType, ContextType, RequireFields<MutationLoanCancelArgs, 'input'>>;
  loanExtend?: Resolver<Maybe<ResolversTypes['LoanPayload']>, ParentType, ContextType, RequireFields<MutationLoanExtendArgs, 'input'>>;
  loanMarkLost?: Resolver<Maybe<ResolversTypes['LoanPayload']>, ParentType, ContextType, RequireFields<MutationLoanMarkLostArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  itemAvailabilityChanged?: SubscriptionResolver<Maybe<ResolversTypes['Item']>, "itemAvailabilityChanged", ParentType, ContextType, RequireFields<SubscriptionItemAvailabilityChangedArgs, 'id'>>;
  itemsAvailabilityChanged?: SubscriptionResolver<Maybe<ReadonlyArray<ResolversTypes['Item']>>, "itemsAvailabilityChanged", ParentType, ContextType, RequireFields<SubscriptionItemsAvailabilityChangedArgs, 'ids'>>;
  catalogueChanged?: SubscriptionResolver<Maybe<ResolversTypes['CatalogueChange']>, "catalogueChanged", ParentType, ContextType>;
  loanChanged?: SubscriptionResolver<Maybe<ResolversTypes['Loan']>, "loanChanged", ParentType, ContextType, RequireFields<SubscriptionLoanChangedArgs, 'id'>>;
  loansChanged?: SubscriptionResolver<Maybe<ResolversTypes['LoansChange']>, "loansChanged", ParentType, ContextType>;
  allLoansChanged?: SubscriptionResolver<Maybe<ResolversTypes['AllLoansChange']>, "allLoansChanged", ParentType, ContextType>;
};

export type ItemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item'], FederationReferenceType extends FederationReferenceTypes['Item'] = FederationReferenceTypes['Item']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Item']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  picture?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forSale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  forLoan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  deposit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  loanMaxDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loanNeedsApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tracking?: Resolver<ResolversTypes['ItemTracking'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ItemStatus'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType, Partial<ItemAvailabilityArgs>>;
  availabilityByDay?: Resolver<ReadonlyArray<ResolversTypes['DayAvailability']>, ParentType, ContextType, RequireFields<ItemAvailabilityByDayArgs, 'days' | 'quantity'>>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['Custody']>, ParentType, ContextType>;
  pieces?: Resolver<ReadonlyArray<ResolversTypes['Custody']>, ParentType, ContextType>;
  myLoan?: Resolver<Maybe<ResolversTypes['Loan']>, ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType, RequireFields<ItemRelatedArgs, 'first'>>;
  units?: Resolver<Maybe<ResolversTypes['UnitConnection']>, ParentType, ContextType, RequireFields<ItemUnitsArgs, 'first'>>;
  stock?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StockLevel']>>, ParentType, ContextType>;
  stockEntries?: Resolver<Maybe<ResolversTypes['StockEntryConnection']>, ParentType, ContextType, RequireFields<ItemStockEntriesArgs, 'first'>>;
  loans?: Resolver<Maybe<ResolversTypes['LoanConnection']>, ParentType, ContextType, RequireFields<ItemLoansArgs, 'first'>>;
  priceHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PriceChange']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  picture?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location'], FederationReferenceType extends FederationReferenceTypes['Location'] = FederationReferenceTypes['Location']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Location']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openDays?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AvailabilityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onLoan?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sellable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextFreeDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DayAvailabilityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DayAvailability'] = ResolversParentTypes['DayAvailability']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latestReturn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type UnitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['UnitCondition'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UnitStatus'], ParentType, ContextType>;
  custody?: Resolver<Maybe<ResolversTypes['Custody']>, ParentType, ContextType>;
  custodyHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Custody']>>, ParentType, ContextType>;
  loans?: Resolver<Maybe<ResolversTypes['LoanConnection']>, ParentType, ContextType, RequireFields<UnitLoansArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustodyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Custody'] = ResolversParentTypes['Custody']> = {
  kind?: Resolver<ResolversTypes['CustodyKind'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['UnitCondition']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type StockLevelResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StockLevel'] = ResolversParentTypes['StockLevel']> = {
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StockEntry'] = ResolversParentTypes['StockEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  delta?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['StockReason'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PriceChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PriceChange'] = ResolversParentTypes['PriceChange']> = {
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LoanResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Loan'] = ResolversParentTypes['Loan'], FederationReferenceType extends FederationReferenceTypes['Loan'] = FederationReferenceTypes['Loan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Loan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  borrower?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LoanStatus'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['LoanLine']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rejection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['LoanStep']>, ParentType, ContextType>;
  canExtendUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LoanLine'] = ResolversParentTypes['LoanLine'], FederationReferenceType extends FederationReferenceTypes['LoanLine'] = FederationReferenceTypes['LoanLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LoanLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loan?: Resolver<ResolversTypes['Loan'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LoanStatus'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checkedOutAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnedCondition?: Resolver<Maybe<ResolversTypes['UnitCondition']>, ParentType, ContextType>;
  returnNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanCountsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LoanCounts'] = ResolversParentTypes['LoanCounts']> = {
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toPickUp?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  out?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogueChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CatalogueChange'] = ResolversParentTypes['CatalogueChange']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  gone?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LoansChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LoansChange'] = ResolversParentTypes['LoansChange']> = {
  loan?: Resolver<Maybe<ResolversTypes['Loan']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type AllLoansChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AllLoansChange'] = ResolversParentTypes['AllLoansChange']> = {
  loan?: Resolver<Maybe<ResolversTypes['Loan']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['LoanCounts'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loans?: Resolver<Maybe<ResolversTypes['LoanConnection']>, ParentType, ContextType, RequireFields<PersonLoansArgs, 'first'>>;
  lendings?: Resolver<Maybe<ResolversTypes['LoanConnection']>, ParentType, ContextType, RequireFields<PersonLendingsArgs, 'first'>>;
  loanCounts?: Resolver<Maybe<ResolversTypes['LoanCounts']>, ParentType, ContextType>;
  lendingCounts?: Resolver<Maybe<ResolversTypes['LoanCounts']>, ParentType, ContextType>;
  assignments?: Resolver<Maybe<ResolversTypes['CustodyConnection']>, ParentType, ContextType, RequireFields<PersonAssignmentsArgs, 'first'>>;
};

export type ItemConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ItemConnection'] = ResolversParentTypes['ItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ItemEdge'] = ResolversParentTypes['ItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
};

export type UnitConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnitEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type CustodyConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustodyConnection'] = ResolversParentTypes['CustodyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustodyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CustodyEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustodyEdge'] = ResolversParentTypes['CustodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Custody'], ParentType, ContextType>;
};

export type StockEntryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StockEntryConnection'] = ResolversParentTypes['StockEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StockEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockEntryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StockEntryEdge'] = ResolversParentTypes['StockEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockEntry'], ParentType, ContextType>;
};

export type LoanConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LoanConnection'] = ResolversParentTypes['LoanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LoanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LoanEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LoanEdge'] = ResolversParentTypes['LoanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Loan'], ParentType, ContextType>;
};

export type ItemPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ItemPayload'] = ResolversParentTypes['ItemPayload']> = {
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ItemError']>, ParentType, ContextType>;
};

export type UnitPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitPayload'] = ResolversParentTypes['UnitPayload']> = {
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ItemError']>, ParentType, ContextType>;
};

export type CategoryPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CategoryPayload'] = ResolversParentTypes['CategoryPayload']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ItemError']>, ParentType, ContextType>;
};

export type LocationPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LocationPayload'] = ResolversParentTypes['LocationPayload']> = {
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ItemError']>, ParentType, ContextType>;
};

export type LoanPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LoanPayload'] = ResolversParentTypes['LoanPayload']> = {
  loan?: Resolver<Maybe<ResolversTypes['Loan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['LoanError']>, ParentType, ContextType>;
};

export type ItemErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ItemError'] = ResolversParentTypes['ItemError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'InvalidInput' | 'NotAllowed' | 'WrongState' | 'AlreadyExists' | 'RevisionConflict' | 'LimitReached' | 'InsufficientStock' | 'UnitTaken' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type LoanErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LoanError'] = ResolversParentTypes['LoanError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'InvalidInput' | 'NotAllowed' | 'WrongState' | 'InsufficientStock' | 'UnitTaken' | 'PlaceClosed' | 'LimitReached' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type InsufficientStockResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InsufficientStock'] = ResolversParentTypes['InsufficientStock']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitTakenResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitTaken'] = ResolversParentTypes['UnitTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceClosedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlaceClosed'] = ResolversParentTypes['PlaceClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  locationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevisionConflictResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RevisionConflict'] = ResolversParentTypes['RevisionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyExistsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AlreadyExists'] = ResolversParentTypes['AlreadyExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type MoneyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  exponent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Item' | 'Category' | 'Location' | 'Unit' | 'Loan' | 'LoanLine', ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InsufficientStock' | 'UnitTaken' | 'PlaceClosed' | 'RevisionConflict' | 'AlreadyExists' | 'NotFound' | 'InvalidInput' | 'NotAllowed' | 'WrongState' | 'LimitReached' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LimitReachedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LimitReached'] = ResolversParentTypes['LimitReached']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Item?: ItemResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Availability?: AvailabilityResolvers<ContextType>;
  DayAvailability?: DayAvailabilityResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  Custody?: CustodyResolvers<ContextType>;
  StockLevel?: StockLevelResolvers<ContextType>;
  StockEntry?: StockEntryResolvers<ContextType>;
  PriceChange?: PriceChangeResolvers<ContextType>;
  Loan?: LoanResolvers<ContextType>;
  LoanLine?: LoanLineResolvers<ContextType>;
  LoanCounts?: LoanCountsResolvers<ContextType>;
  CatalogueChange?: CatalogueChangeResolvers<ContextType>;
  LoansChange?: LoansChangeResolvers<ContextType>;
  AllLoansChange?: AllLoansChangeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  ItemConnection?: ItemConnectionResolvers<ContextType>;
  ItemEdge?: ItemEdgeResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  CustodyConnection?: CustodyConnectionResolvers<ContextType>;
  CustodyEdge?: CustodyEdgeResolvers<ContextType>;
  StockEntryConnection?: StockEntryConnectionResolvers<ContextType>;
  StockEntryEdge?: StockEntryEdgeResolvers<ContextType>;
  LoanConnection?: LoanConnectionResolvers<ContextType>;
  LoanEdge?: LoanEdgeResolvers<ContextType>;
  ItemPayload?: ItemPayloadResolvers<ContextType>;
  UnitPayload?: UnitPayloadResolvers<ContextType>;
  CategoryPayload?: CategoryPayloadResolvers<ContextType>;
  LocationPayload?: LocationPayloadResolvers<ContextType>;
  LoanPayload?: LoanPayloadResolvers<ContextType>;
  ItemError?: ItemErrorResolvers<ContextType>;
  LoanError?: LoanErrorResolvers<ContextType>;
  InsufficientStock?: InsufficientStockResolvers<ContextType>;
  UnitTaken?: UnitTakenResolvers<ContextType>;
  PlaceClosed?: PlaceClosedResolvers<ContextType>;
  RevisionConflict?: RevisionConflictResolvers<ContextType>;
  AlreadyExists?: AlreadyExistsResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  BigInt?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
  LimitReached?: LimitReachedResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  rule?: RuleDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  constraint?: ConstraintDirectiveResolver<any, any, ContextType>;
};


/** Each field that nothing but a resolver answers. */
export type NeededResolvers = Needed<Resolvers, ResolversParentTypes>
