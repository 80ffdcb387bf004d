import type { Resolvers } from '../generated/resolvers.ts'
import { describePhoto } from './describe-photo.ts'
import { removeFile } from './remove-file.ts'
import { smallUrlOf, urlOf } from './row.ts'

export const fileResolvers: Resolvers = {
  Mutation: {
    describePhoto: (_, { photo, alt, notAClient }, ctx) => describePhoto(ctx, photo, alt, notAClient),
    removeFile: (_, { file }, ctx) => removeFile(ctx, file),
  },
  Photo: { id: (row) => row.publicId, url: urlOf, smallUrl: smallUrlOf },
  Attachment: { id: (row) => row.publicId, url: urlOf },
}
