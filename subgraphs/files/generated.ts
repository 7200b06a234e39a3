// Written by `pnpm codegen` from schema/files.graphql. Do not edit.
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

export type Query = {
  readonly __typename?: 'Query';
  /** One file; null where there is none. */
  readonly file?: Maybe<File>;
};


export type QueryFileArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Begins an upload: answers where its parts are sent to. Takes a proved e-mail address; one person may keep so much (StorageFull), and have so many uploads under way (LimitReached). */
  readonly fileUploadStart?: Maybe<FileUploadPayload>;
  /** Goes on with an upload: answers new addresses, and which parts are here already. */
  readonly fileUploadContinue?: Maybe<FileUploadPayload>;
  /** Says that all parts are sent. The file is checked then; `fileChanged` tells what came of it. */
  readonly fileUploadFinish?: Maybe<FilePayload>;
  /** Deletes a file of the viewer, finished or not. A photo of a handover stays, since it is evidence for two (WrongState). */
  readonly fileDelete?: Maybe<FilePayload>;
};


export type MutationFileUploadStartArgs = {
  input: FileUploadStartInput;
};


export type MutationFileUploadContinueArgs = {
  input: FileUploadContinueInput;
};


export type MutationFileUploadFinishArgs = {
  input: FileUploadFinishInput;
};


export type MutationFileDeleteArgs = {
  input: FileDeleteInput;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** A file and what becomes of it, beginning with how it stands. */
  readonly fileChanged?: Maybe<File>;
};


export type SubscriptionFileChangedArgs = {
  id: Scalars['ID']['input'];
};

/** A file that somebody has uploaded. Seen by who may see what it belongs to, and by who uploaded it. All but the id is null for everybody else. */
export type File = Node & {
  readonly __typename?: 'File';
  /** The id, `fil_…`. */
  readonly id: Scalars['ID']['output'];
  /** What it is for. */
  readonly purpose?: Maybe<FilePurpose>;
  /** Where it stands. */
  readonly status?: Maybe<FileStatus>;
  /** Why it was rejected. */
  readonly rejection?: Maybe<FileRejection>;
  /** Its name, without folders. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What it is, as its bytes say; null before it is checked. */
  readonly contentType?: Maybe<Scalars['String']['output']>;
  /** How many bytes it has: as announced, and of a picture what was kept of it. */
  readonly size?: Maybe<Scalars['Int']['output']>;
  /** How wide a picture is, in pixels, the right way up. */
  readonly width?: Maybe<Scalars['Int']['output']>;
  /** How high a picture is, in pixels, the right way up. */
  readonly height?: Maybe<Scalars['Int']['output']>;
  /** The average colour of a picture, such as `#c0ffee`: what to show until it is there. */
  readonly averageColour?: Maybe<Scalars['String']['output']>;
  /** Where its bytes are, as a path below the origin of this endpoint: in a size of a picture, or the file itself, as a download. Good for five minutes at least; of a public picture for good. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The sizes of a picture, the smallest first; none of other files. At most 4. */
  readonly variants?: Maybe<ReadonlyArray<FileVariant>>;
  /** Who uploaded it. */
  readonly uploadedBy?: Maybe<Person>;
  /** When the upload began. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its upload, until it is finished. */
  readonly upload?: Maybe<FileUpload>;
};


/** A file that somebody has uploaded. Seen by who may see what it belongs to, and by who uploaded it. All but the id is null for everybody else. */
export type FileUrlArgs = {
  size?: InputMaybe<PictureSize>;
};

/** A size of a picture, as WebP. */
export type FileVariant = {
  readonly __typename?: 'FileVariant';
  /** Which size. */
  readonly size: PictureSize;
  /** How wide it is, in pixels. */
  readonly width: Scalars['Int']['output'];
  /** How high it is, in pixels. */
  readonly height: Scalars['Int']['output'];
  /** Where it is, as a path below the origin of this endpoint. */
  readonly url: Scalars['String']['output'];
};

/** An upload that is not finished. Parts are sent in any order, several at once, and again where one was cut. */
export type FileUpload = {
  readonly __typename?: 'FileUpload';
  /** The file that comes of it. */
  readonly file: File;
  /** How many bytes each part has, but the last. */
  readonly partSize: Scalars['Int']['output'];
  /** How many bytes from the beginning are here without a gap. */
  readonly offset: Scalars['Int']['output'];
  /** The parts, by number. At most 256. */
  readonly parts: ReadonlyArray<FileUploadPart>;
  /** Until when the addresses of the parts count; then take new ones with `fileUploadContinue`. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** A part of an upload, and the request that sends it: exactly these bytes as the body, nothing else. */
export type FileUploadPart = {
  readonly __typename?: 'FileUploadPart';
  /** Its number, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Where in the file it begins. */
  readonly offset: Scalars['Int']['output'];
  /** How many bytes it has. */
  readonly size: Scalars['Int']['output'];
  /** Whether it is here. Sent again, it is replaced. */
  readonly received: Scalars['Boolean']['output'];
  /** The method of the request, such as PUT. */
  readonly method: Scalars['String']['output'];
  /** The whole address of the request. Whoever has it may send: keep it to yourself. */
  readonly url: Scalars['String']['output'];
  /** Headers that the request must have. At most 10. */
  readonly headers: ReadonlyArray<FileUploadHeader>;
};

/** A header of a request. */
export type FileUploadHeader = {
  readonly __typename?: 'FileUploadHeader';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its value. */
  readonly value: Scalars['String']['output'];
};

/** A person, whom users knows. */
export type Person = {
  readonly __typename?: 'Person';
  /** The person's id. */
  readonly id: Scalars['ID']['output'];
};

/** What a file is for. */
export type FilePurpose =
  /** A picture of an item, a unit, a person or a handover: JPEG, PNG, WebP, GIF or AVIF. */
  | 'PICTURE'
  /** Something that goes with a message: a picture, a PDF, a text, a ZIP archive or an office document. */
  | 'ATTACHMENT';

/** Where a file stands. */
export type FileStatus =
  /** Its parts are being sent. */
  | 'UPLOADING'
  /** It is here and being checked. */
  | 'CHECKING'
  /** It is kept and can be shown. */
  | 'READY'
  /** It was not taken; nothing of it is kept. */
  | 'REJECTED'
  /** It was deleted, or its upload was given up; nothing of it is kept. */
  | 'DELETED';

/** Why a file was not taken. */
export type FileRejection =
  /** There are more or fewer bytes than were announced. */
  | 'WRONG_SIZE'
  /** Its bytes are not of a kind that is taken. */
  | 'UNSUPPORTED_TYPE'
  /** It was announced as a picture, and its bytes are none. */
  | 'NOT_AN_IMAGE'
  /** It has too many pixels, all frames counted: 25 megapixels are taken. */
  | 'TOO_MANY_PIXELS'
  /** It is a picture of too many bytes: 32 MiB are taken. */
  | 'TOO_LARGE'
  /** It begins like a picture, and cannot be read as one. */
  | 'UNREADABLE';

/** Sizes of pictures: what the longer side has at most. None is larger than the picture itself. */
export type PictureSize =
  /** 160 pixels. */
  | 'THUMB'
  /** 360 pixels. */
  | 'SMALL'
  /** 800 pixels. */
  | 'MEDIUM'
  /** 1600 pixels. */
  | 'LARGE';

/** An upload to begin. */
export type FileUploadStartInput = {
  /** What the file is for. */
  readonly purpose: FilePurpose;
  /** Its name; of a path the last part counts. One line of 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** How many bytes it has. A number from 1 to 2147483647. */
  readonly size: Scalars['Int']['input'];
  /** What it is, as far as the sender knows; its bytes decide. One line of 1 to 120 characters. */
  readonly contentType: Scalars['String']['input'];
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** An upload to go on with. */
export type FileUploadContinueInput = {
  /** The file's id. An id that begins with fil_. */
  readonly id: Scalars['ID']['input'];
  /** From where the sender means to go on; another place than `offset` of the upload is refused (OffsetMismatch). A number from 0 to 2147483647. */
  readonly offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An upload that is sent. */
export type FileUploadFinishInput = {
  /** The file's id. An id that begins with fil_. */
  readonly id: Scalars['ID']['input'];
};

/** A file to delete. */
export type FileDeleteInput = {
  /** The file's id. An id that begins with fil_. */
  readonly id: Scalars['ID']['input'];
};

/** What became of an upload. */
export type FileUploadPayload = {
  readonly __typename?: 'FileUploadPayload';
  /** The upload; null where it was refused. */
  readonly upload?: Maybe<FileUpload>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<FileError>;
};

/** What became of a file. */
export type FilePayload = {
  readonly __typename?: 'FilePayload';
  /** The file after the change; null where it was refused. */
  readonly file?: Maybe<File>;
  /** Why nothing was done; empty where it was. */
  readonly userErrors: ReadonlyArray<FileError>;
};

/** Why something was not done with a file. */
export type FileError = NotFound | InvalidInput | WrongState | LimitReached | StorageFull | OffsetMismatch | PartsMissing | IdempotencyKeyReused;

/** More or less of the file is here than the sender believes. */
export type OffsetMismatch = UserError & {
  readonly __typename?: 'OffsetMismatch';
  /** Always OFFSET_MISMATCH. */
  readonly code: Scalars['String']['output'];
  /** What happened, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the offset stands. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** From where to go on. */
  readonly offset: Scalars['Int']['output'];
};

/** Not all parts are here. Send those, and finish then. */
export type PartsMissing = UserError & {
  readonly __typename?: 'PartsMissing';
  /** Always PARTS_MISSING. */
  readonly code: Scalars['String']['output'];
  /** What happened, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the upload stands. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** From where to go on. */
  readonly offset: Scalars['Int']['output'];
  /** The numbers of the parts that are missing. At most 256. */
  readonly numbers: ReadonlyArray<Scalars['Int']['output']>;
};

/** The files of one person may have so many bytes together, and no more. */
export type StorageFull = UserError & {
  readonly __typename?: 'StorageFull';
  /** Always STORAGE_FULL. */
  readonly code: Scalars['String']['output'];
  /** What happened, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments the reason lies. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many megabytes they may have. */
  readonly megabytes: Scalars['Int']['output'];
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
