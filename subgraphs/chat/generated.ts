// Written by `pnpm codegen` from schema/chat.graphql. Do not edit.
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
  /** One conversation of the viewer; staff see those with the organisation too. */
  readonly conversation?: Maybe<Conversation>;
  /** The viewer's conversations, the last active first. */
  readonly conversations?: Maybe<ConversationConnection>;
  /** Conversations with the organisation that wait for an answer or are under way, the longest waiting first. */
  readonly supportQueue?: Maybe<ConversationConnection>;
  /** How many messages the viewer has not read, in all conversations together; 1000 stands for that and more. */
  readonly conversationsUnreadCount?: Maybe<Scalars['Int']['output']>;
  /** How many conversations wait for an answer of the organisation; 1000 stands for that and more. */
  readonly supportWaitingCount?: Maybe<Scalars['Int']['output']>;
};


export type QueryConversationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConversationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySupportQueueArgs = {
  status?: InputMaybe<ConversationStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Opens the conversation with the organisation, or about an order or a loan; answers the one that is open already. */
  readonly conversationStart?: Maybe<ConversationPayload>;
  /** Opens the conversation with another person; answers the one that there is already. Takes a proved e-mail address; one person may begin so many within 24 hours (LimitReached). */
  readonly directConversationStart?: Maybe<ConversationPayload>;
  /** Closes a conversation; whoever writes opens it again. */
  readonly conversationEnd?: Maybe<ConversationPayload>;
  /** Says that the viewer has read up to a message. */
  readonly conversationRead?: Maybe<ConversationPayload>;
  /** Writes into a conversation. */
  readonly messageSend?: Maybe<MessagePayload>;
  /** Takes a message back (its author) or removes it (staff); the place stays, the text goes. */
  readonly messageDelete?: Maybe<MessagePayload>;
};


export type MutationConversationStartArgs = {
  input: ConversationStartInput;
};


export type MutationDirectConversationStartArgs = {
  input: DirectConversationStartInput;
};


export type MutationConversationEndArgs = {
  input: ConversationEndInput;
};


export type MutationConversationReadArgs = {
  input: ConversationReadInput;
};


export type MutationMessageSendArgs = {
  input: MessageSendInput;
};


export type MutationMessageDeleteArgs = {
  input: MessageDeleteInput;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Messages of one conversation as they are written. */
  readonly messageAdded?: Maybe<Message>;
  /** A conversation and what becomes of it, beginning with how it stands. */
  readonly conversationChanged?: Maybe<Conversation>;
  /** Each conversation of the viewer, when it begins, when somebody writes, and when the viewer has read in it, wherever. Before the first there is none: it says that from here on nothing is missed. */
  readonly conversationsChanged?: Maybe<ConversationsChange>;
  /** Each conversation with the organisation, when it begins and when it changes, for staff. */
  readonly supportQueueChanged?: Maybe<SupportQueueChange>;
};


export type SubscriptionMessageAddedArgs = {
  conversationId: Scalars['ID']['input'];
};


export type SubscriptionConversationChangedArgs = {
  id: Scalars['ID']['input'];
};

/** What a conversation is about. */
export type ConversationKind =
  /** Two people. */
  | 'DIRECT'
  /** A person and the organisation. */
  | 'SUPPORT'
  /** About an order: its customer and the organisation. */
  | 'ORDER'
  /** About a loan: its borrower and whoever owns what is lent. */
  | 'LOAN';

/** Where a conversation stands. */
export type ConversationStatus =
  /** Nobody of the organisation has answered yet. */
  | 'WAITING'
  /** Under way. */
  | 'ACTIVE'
  /** Closed; whoever writes opens it again. */
  | 'ENDED';

/** A conversation. Seen by who takes part; staff see those with the organisation. */
export type Conversation = Node & {
  readonly __typename?: 'Conversation';
  /** The conversation's id. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly kind: ConversationKind;
  /** Where it stands. */
  readonly status: ConversationStatus;
  /** The order that it is about. */
  readonly order?: Maybe<Order>;
  /** The loan that it is about. */
  readonly loan?: Maybe<Loan>;
  /** Who takes part. At most 100. */
  readonly participants: ReadonlyArray<Participant>;
  /** What was said, the newest first. */
  readonly messages: MessageConnection;
  /** What was said last. */
  readonly lastMessage?: Maybe<Message>;
  /** How many messages the viewer has not read. */
  readonly unreadCount: Scalars['Int']['output'];
  /** When somebody last wrote. */
  readonly lastMessageAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
};


/** A conversation. Seen by who takes part; staff see those with the organisation. */
export type ConversationMessagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody in a conversation. */
export type Participant = {
  readonly __typename?: 'Participant';
  /** The person. */
  readonly person?: Maybe<Person>;
  /** The name as chat knows it. */
  readonly name: Scalars['String']['output'];
  /** The number of the last message that the person has read; 0 for none. */
  readonly lastReadNumber: Scalars['Int']['output'];
  /** Since when. */
  readonly joinedAt: Scalars['DateTime']['output'];
};

/** Something that was said. */
export type Message = Node & {
  readonly __typename?: 'Message';
  /** The message's id. */
  readonly id: Scalars['ID']['output'];
  /** Its place in the conversation: 1, 2, 3 … */
  readonly number: Scalars['Int']['output'];
  /** The conversation. */
  readonly conversation?: Maybe<Conversation>;
  /** Who wrote. */
  readonly author?: Maybe<Person>;
  /** The author's name as chat knows it. */
  readonly authorName: Scalars['String']['output'];
  /** The text; null once it is deleted. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** When it was written. */
  readonly sentAt: Scalars['DateTime']['output'];
  /** When it was taken back or removed. */
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Files that go with it; none once it is deleted. At most 10. */
  readonly attachments: ReadonlyArray<Maybe<File>>;
};

/** A conversation that has changed, and what there is to read. */
export type ConversationsChange = {
  readonly __typename?: 'ConversationsChange';
  /** The conversation; null in the first, before anything has changed. */
  readonly conversation?: Maybe<Conversation>;
  /** How many messages the viewer has not read, in all conversations together; 1000 stands for that and more. */
  readonly unreadCount: Scalars['Int']['output'];
};

/** A conversation with the organisation that has changed, and how many wait. */
export type SupportQueueChange = {
  readonly __typename?: 'SupportQueueChange';
  /** The conversation; null in the first, before anything has changed. */
  readonly conversation?: Maybe<Conversation>;
  /** How many wait for an answer; 1000 stands for that and more. */
  readonly waitingCount: Scalars['Int']['output'];
};

/** Conversations, a page at a time. */
export type ConversationConnection = {
  readonly __typename?: 'ConversationConnection';
  /** The conversations of this page. */
  readonly edges: ReadonlyArray<ConversationEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A conversation and its place. */
export type ConversationEdge = {
  readonly __typename?: 'ConversationEdge';
  /** The cursor of this conversation. */
  readonly cursor: Scalars['String']['output'];
  /** The conversation. */
  readonly node?: Maybe<Conversation>;
};

/** Messages, a page at a time. */
export type MessageConnection = {
  readonly __typename?: 'MessageConnection';
  /** The messages of this page. */
  readonly edges: ReadonlyArray<MessageEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A message and its place. */
export type MessageEdge = {
  readonly __typename?: 'MessageEdge';
  /** The cursor of this message. */
  readonly cursor: Scalars['String']['output'];
  /** The message. */
  readonly node?: Maybe<Message>;
};

/** About what; one of the fields, or none for the organisation. */
export type ConversationStartInput = {
  /** An order of the viewer, or any for staff. An id that begins with ord_. */
  readonly orderId?: InputMaybe<Scalars['ID']['input']>;
  /** A loan of the viewer, or any for staff. An id that begins with lon_. */
  readonly loanId?: InputMaybe<Scalars['ID']['input']>;
};

/** With whom to talk. */
export type DirectConversationStartInput = {
  /** The other person. An id that begins with per_. */
  readonly personId: Scalars['ID']['input'];
};

/** Which conversation to close. */
export type ConversationEndInput = {
  /** The conversation. An id that begins with cnv_. */
  readonly id: Scalars['ID']['input'];
};

/** How far somebody has read. */
export type ConversationReadInput = {
  /** The conversation. An id that begins with cnv_. */
  readonly id: Scalars['ID']['input'];
  /** The number of the last message that was read. A number from 0 to 2147483647. */
  readonly number: Scalars['Int']['input'];
};

/** Something to say. */
export type MessageSendInput = {
  /** Where. An id that begins with cnv_. */
  readonly conversationId: Scalars['ID']['input'];
  /** The text. A text of 1 to 4000 characters. */
  readonly body: Scalars['String']['input'];
  /** Files that go with it, which the viewer has uploaded. At most 10, each an id that begins with fil_. */
  readonly fileIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Makes a repeated attempt the same message. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Which message to delete. */
export type MessageDeleteInput = {
  /** The message. An id that begins with msg_. */
  readonly id: Scalars['ID']['input'];
};

/** Why talking was refused. */
export type ChatError = NotFound | InvalidInput | NotAllowed | WrongState | LimitReached | IdempotencyKeyReused;

/** What became of a conversation. */
export type ConversationPayload = {
  readonly __typename?: 'ConversationPayload';
  /** The conversation. */
  readonly conversation?: Maybe<Conversation>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<ChatError>;
};

/** What became of a message. */
export type MessagePayload = {
  readonly __typename?: 'MessagePayload';
  /** The message. */
  readonly message?: Maybe<Message>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<ChatError>;
};

export type Person = {
  readonly __typename?: 'Person';
  /** The person's id. */
  readonly id: Scalars['ID']['output'];
};

/** An order, as the conversation about it sees it. */
export type Order = {
  readonly __typename?: 'Order';
  /** The order's id. */
  readonly id: Scalars['ID']['output'];
  /** The conversation about the order, where there is one that the viewer may see. */
  readonly conversation?: Maybe<Conversation>;
};

/** A loan, as the conversation about it sees it. */
export type Loan = {
  readonly __typename?: 'Loan';
  /** The loan's id. */
  readonly id: Scalars['ID']['output'];
  /** The conversation about the loan, where there is one that the viewer may see. */
  readonly conversation?: Maybe<Conversation>;
};

export type File = {
  readonly __typename?: 'File';
  /** The file's id. */
  readonly id: Scalars['ID']['output'];
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
