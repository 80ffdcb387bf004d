/** A HEIC photo as a bitmap, decoded on this device within half a minute; null when that cannot be done. */
export async function readHeic(file: Blob): Promise<ImageBitmap | null> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (!/^ftyp(he[ivm]|mif1|msf1)/.test(String.fromCharCode(...bytes.subarray(4, 12)))) return null
  const worker = new Worker(new URL('./heic-thread.ts', import.meta.url), { type: 'module' })
  try {
    const pixels = await new Promise<ImageData | null>((resolve) => {
      setTimeout(() => resolve(null), 30_000)
      worker.onerror = () => resolve(null)
      worker.onmessage = ({ data }: MessageEvent<ImageData | null>) => resolve(data)
      worker.postMessage(bytes)
    })
    return pixels && (await createImageBitmap(pixels))
  } finally {
    worker.terminate()
  }
}
