import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'

/** Where the endpoint is that the app under development talks to. */
const endpoint = process.env.STOA_ENDPOINT ?? 'http://localhost:4000'
const ofEndpoint = ['/graphql', '/-', '/dev', '/.well-known']

export default defineConfig({
  root: import.meta.dirname,
  plugins: [solid()],
  build: {
    target: 'es2022',
    // Those that know light-dark(), :has() and popovers: nothing is rewritten.
    cssTarget: ['chrome123', 'firefox125', 'safari17.5'],
    outDir: 'dist',
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: Object.fromEntries(ofEndpoint.map((path) => [path, { target: endpoint, ws: true }])),
  },
})
