import { defineConfig } from 'vite'

/** Builds the playground into dist/browser, which the server hands out below /assets/. */
export default defineConfig({
  root: 'src/browser',
  base: '/assets/',
  build: {
    outDir: '../../dist/browser',
    emptyOutDir: true,
    assetsDir: '',
    // The editor alone is about 3 MB before compression; it loads after the page is shown.
    chunkSizeWarningLimit: 4_000,
    // Libraries mark files with "use client" for servers that render; nothing is rendered on a server here.
    rolldownOptions: { input: 'src/browser/playground.html', checks: { moduleLevelDirective: false } },
  },
  worker: { format: 'es' },
})
