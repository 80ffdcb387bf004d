import { Refusal } from '../platform/graphql.ts'

/** A file as the server took it: the person's own, until a text takes it. */
export type Uploaded = {
  id: string
  name: string
  bytes: number
  url: string
  smallUrl: string
  width: number
  height: number
  alt: string
}
type Given = { bytes: Blob; name: string; alt?: string; notAClient?: boolean; onProgress: (share: number) => void }
type Answer = Partial<Uploaded> & { errors?: { extensions?: { code?: string; reason?: string } }[] }

const isUploaded = (answer: Answer): answer is Uploaded => typeof answer.id === 'string'

function read(text: string): Answer {
  try {
    return JSON.parse(text) as Answer
  } catch {
    return {}
  }
}

/** Sends one file; the older kind of request, as only that one tells how far it is. */
export function upload(given: Given): Promise<Uploaded> {
  const form = new FormData()
  form.set('alt', given.alt ?? '')
  form.set('notAClient', String(given.notAClient ?? false))
  // the server reads what stands before the file
  form.set('file', given.bytes, given.name)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/files')
    request.upload.addEventListener('progress', (event) => given.onProgress(event.loaded / Math.max(event.total, 1)))
    request.addEventListener('error', () => reject(new Refusal('NETWORK')))
    request.addEventListener('load', () => {
      const answer = read(request.responseText)
      if (isUploaded(answer)) return resolve(answer)
      const { code, ...more } = answer.errors?.[0]?.extensions ?? {}
      reject(new Refusal(code ?? 'UNKNOWN', more))
    })
    request.send(form)
  })
}
