// Runs in a thread of its own (aside.ts): the decoder keeps its memory as long as it lives.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

type Pixels = { data: Uint8ClampedArray; width: number; height: number }
type Image = {
  get_width(): number
  get_height(): number
  is_primary(): boolean
  display(into: Pixels, done: (shown: Pixels | null) => void): void
}
type Decoder = { decode(bytes: Uint8Array): Image[] }
export type HeicGiven = { path: string; pixels: number }
export type HeicMade = { data: Uint8ClampedArray; width: number; height: number }

const { path, pixels } = workerData as HeicGiven // what heic.ts gives
// it has no types that fit
const { HeifDecoder }: { HeifDecoder: new () => Decoder } = createRequire(import.meta.url)('libheif-js/wasm-bundle')

const images = new HeifDecoder().decode(readFileSync(path))
const image = images.find((one) => one.is_primary()) ?? images[0]
const width = image?.get_width() ?? 0
const height = image?.get_height() ?? 0
if (!image || !width || !height) parentPort?.postMessage({ fault: 'file_broken' })
else if (width * height > pixels) parentPort?.postMessage({ fault: 'photo_too_large' })
else
  image.display({ data: new Uint8ClampedArray(width * height * 4), width, height }, (shown) => {
    if (!shown) parentPort?.postMessage({ fault: 'file_broken' })
    else parentPort?.postMessage({ done: { data: shown.data, width, height } }, [shown.data.buffer as ArrayBuffer])
  })
