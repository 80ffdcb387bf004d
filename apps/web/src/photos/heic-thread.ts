// A worker: HEIC photos of phones that this browser cannot open become pixels here, on this device. Its address has a
// policy of its own (protect.ts), as only the decoder may compile.
import makeDecoder from 'libheif-js/libheif-wasm/libheif-bundle.mjs'

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  try {
    const images = new (makeDecoder().HeifDecoder)().decode(data)
    const image = images.find((one) => one.is_primary()) ?? images[0]
    if (!image) return postMessage(null)
    const [width, height] = [image.get_width(), image.get_height()]
    image.display(new ImageData(width, height), (shown) => postMessage(shown))
  } catch {
    postMessage(null)
  }
})
