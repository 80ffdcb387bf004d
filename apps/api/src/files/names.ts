/** Where a file's bytes lie in the storage, made from its random id. */
export const largeOf = (publicId: string) => `${folderOf(publicId)}/${publicId}.webp`
export const smallOf = (publicId: string) => `${folderOf(publicId)}/${publicId}-small.webp`
export const pdfOf = (publicId: string) => `${folderOf(publicId)}/${publicId}.pdf`
/** All names under which a file may lie. */
export const namesOf = (file: { publicId: string; kind: 'PHOTO' | 'PDF' }) =>
  file.kind === 'PDF' ? [pdfOf(file.publicId)] : [largeOf(file.publicId), smallOf(file.publicId)]

// the first two random letters: no folder gets too full
const folderOf = (publicId: string) => publicId.slice(2, 4)
