// what is used of it; its own types are those of the C library
declare module 'libheif-js/libheif-wasm/libheif-bundle.mjs' {
  type HeifImage = {
    get_width(): number
    get_height(): number
    is_primary(): boolean
    display(into: ImageData, done: (shown: ImageData | null) => void): void
  }
  const makeDecoder: () => { HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] } }
  export default makeDecoder
}
