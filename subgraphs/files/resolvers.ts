import { live } from '@stoa/subgraph/live'
import { mutation } from '@stoa/subgraph/mutation'
import { deleteFile } from './commands/delete.ts'
import { startFileUpload } from './commands/upload.ts'
import type { SubgraphContext } from './context.ts'
import { pictureSizes, type RenditionName } from './domain/renditions.ts'
import { partSize } from './domain/upload.ts'
import type { PictureSize } from './generated.ts'
import type { NeededResolvers, Resolvers } from './resolvers.generated.ts'
import { publicPath, signedAddress } from './serving/addresses.ts'
import type { FileRow, RenditionRow } from './tables.ts'
import { addressLifeMs, finish, goOn, partRequest, progress } from './uploads.ts'

/** Where something that is kept is found: pictures of what is public by their content, all else signed. */
async function addressOf({ id }: FileRow, { name, sha256 }: RenditionRow, context: SubgraphContext): Promise<string> {
  const { loaders, ports, now } = context
  const isPublic = (await loaders.subjects.load(id)).some(({ level }) => level === 'PUBLIC')
  return isPublic && name !== 'original' ? publicPath(sha256) : signedAddress(ports.secrets, id, name, now())
}

const nameOfSize = (size: PictureSize) => size.toLowerCase() as RenditionName

export const resolvers = {
  Query: {
    file: (_root, { id }, { loaders }) => loaders.file.load(id),
  },
  Mutation: {
    fileUploadStart: mutation(startFileUpload, ({ caps }: SubgraphContext['ports']) => caps),
    fileUploadContinue: (_root, { input }, context) => goOn(context, input),
    fileUploadFinish: (_root, { input }, context) => finish(context, input),
    fileDelete: mutation(deleteFile),
  },
  Subscription: {
    fileChanged: live({
      types: ['files.file.changed.v1'],
      key: ({ id }) => id,
      snapshot: true,
      load: ({ id }, { loaders }) => loaders.file.load(id),
    }),
  },
  File: {
    __resolveReference: ({ id }, { loaders }) => loaders.file.load(id),
    contentType: ({ content_type }) => content_type,
    averageColour: ({ average_colour }) => average_colour,
    createdAt: ({ created_at }) => created_at,
    uploadedBy: ({ owner_id }) => ({ id: owner_id }),
    url: async (file, { size }, context) => {
      const wanted = size ? nameOfSize(size) : 'original'
      const rendition = (await context.loaders.renditions.load(file.id)).find(({ name }) => name === wanted)
      return rendition ? addressOf(file, rendition, context) : null
    },
    variants: async (file, _args, { loaders }) => {
      const renditions = await loaders.renditions.load(file.id)
      const sizes = Object.keys(pictureSizes)
      return sizes.flatMap((size) =>
        renditions.filter(({ name }) => name === size).map((rendition) => ({ file, rendition })),
      )
    },
    upload: (file) => (file.status === 'UPLOADING' ? file : null),
  },
  FileVariant: {
    size: ({ rendition }) => rendition.name.toUpperCase() as PictureSize,
    width: ({ rendition }) => rendition.width ?? 0,
    height: ({ rendition }) => rendition.height ?? 0,
    url: ({ file, rendition }, _args, context) => addressOf(file, rendition, context),
  },
  FileUpload: {
    file: (file) => file,
    partSize: () => partSize,
    offset: async (file, _args, { ports }) => (await progress(ports.store, file)).offset,
    expiresAt: (_file, _args, { now }) => new Date(now().getTime() + addressLifeMs),
    parts: async (file, _args, { ports: { store } }) =>
      (await progress(store, file)).parts.map((part) => {
        const { method, url, headers } = partRequest(store, file.id, part)
        return { ...part, method, url, headers: Object.entries(headers).map(([name, value]) => ({ name, value })) }
      }),
  },
  FilePayload: {
    file: ({ fileId }, _args, { loaders }) => (fileId ? loaders.file.load(fileId) : null),
  },
  FileUploadPayload: {
    upload: ({ fileId }, _args, { loaders }) => (fileId ? loaders.file.load(fileId) : null),
  },
} satisfies Resolvers & NeededResolvers
