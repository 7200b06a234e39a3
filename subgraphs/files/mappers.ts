import type { Payload } from '@stoa/subgraph/mutation'
import type { Id } from '@stoa/values/ids'
import type { FileRow, RenditionRow } from './tables.ts'

// What resolvers get as the parent of each graph type; codegen reads the names.

export type FileModel = FileRow
export type FileUploadModel = FileRow
export type FileVariantModel = { readonly file: FileRow; readonly rendition: RenditionRow }
export type FilePayloadModel = Payload<{ readonly fileId: Id }>
export type FileUploadPayloadModel = Payload<{ readonly fileId: Id }>
