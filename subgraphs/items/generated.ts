// Written by `pnpm codegen` from schema/items.graphql. Do not edit.
import type { CurrencyCode } from '@stoa/values/money';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
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
  /** Sets the pictures of an item, in their order: files that the viewer has uploaded as pictures, and those that it has already. What is left out does not belong to it any more. */
  readonly itemPicturesSet?: Maybe<ItemPayload>;
  /** Sets the pictures of one unit, as those of an item. */
  readonly unitPicturesSet?: Maybe<UnitPayload>;
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


export type MutationItemPicturesSetArgs = {
  input: ItemPicturesSetInput;
};


export type MutationUnitPicturesSetArgs = {
  input: UnitPicturesSetInput;
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
  /** Its pictures, the one that stands for it first; `picture` is that one, once the item is published. At most 12. */
  readonly pictures: ReadonlyArray<Maybe<File>>;
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
  /** How this very piece looks, for those who manage it. At most 12 pictures. */
  readonly pictures?: Maybe<ReadonlyArray<Maybe<File>>>;
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
  /** How it looked when it was handed over. At most 10 pictures. */
  readonly handoverPhotos: ReadonlyArray<Maybe<File>>;
  /** How it looked when it came back. At most 10 pictures. */
  readonly returnPhotos: ReadonlyArray<Maybe<File>>;
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

export type File = {
  readonly __typename?: 'File';
  /** The file's id. */
  readonly id: Scalars['ID']['output'];
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

/** Pictures of an item. */
export type ItemPicturesSetInput = {
  /** The item's id. An id that begins with itm_. */
  readonly id: Scalars['ID']['input'];
  /** The files, in their order. At most 12, each an id that begins with fil_. */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** Pictures of a unit. */
export type UnitPicturesSetInput = {
  /** The unit's id. An id that begins with unt_. */
  readonly id: Scalars['ID']['input'];
  /** The files, in their order. At most 12, each an id that begins with fil_. */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
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
  /** How the pieces look as they are handed over. At most 50. */
  readonly photos?: InputMaybe<ReadonlyArray<LoanLinePhotosInput>>;
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

/** How the piece of a line looks. */
export type LoanLinePhotosInput = {
  /** The line's id. An id that begins with lln_. */
  readonly lineId: Scalars['ID']['input'];
  /** Pictures that the viewer has uploaded. At most 10, each an id that begins with fil_. */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
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
  /** How it looks: pictures that the viewer has uploaded. At most 10, each an id that begins with fil_. */
  readonly photoIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
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
