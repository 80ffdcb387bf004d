/** What is told of a file. */
export type FileRow = {
  publicId: string
  kind: 'PHOTO' | 'PDF'
  name: string
  alt: string
  bytes: number
  width: number
  height: number
  uploaderId: number
}

/** The columns of a FileRow, from the table `file` called `f`. */
export const fileColumns =
  'f.public_id as "publicId", f.kind, f.name, f.alt, f.bytes, f.width, f.height, f.uploader_id as "uploaderId"'

export const urlOf = (file: Pick<FileRow, 'publicId'>) => `/files/${file.publicId}`
export const smallUrlOf = (file: Pick<FileRow, 'publicId'>) => `/files/${file.publicId}/small`
