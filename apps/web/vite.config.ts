import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { firstLoad } from './build/first-load.ts'
import { preloadFont } from './build/preload-font.ts'
import { trustedTemplates } from './build/trusted-templates.ts'

const server = process.env.KRING_API ?? 'http://127.0.0.1:3000'

export default defineConfig({
  plugins: [solid(), preloadFont(), trustedTemplates()],
  // the server puts a new one in the place of this word, for every answer
  html: { cspNonce: 'KRING-NONCE' },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstLoad() }] } } },
  },
  server: { proxy: { '/graphql': { target: server, ws: true, changeOrigin: false }, '/files': server } },
})
