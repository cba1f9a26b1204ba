import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** What a browser must fetch before the first view: the entry, all it imports, and one language. */
const MOST_INITIAL_KB = 170

const browsers = ['chrome123', 'firefox121', 'safari17.5']

const initialWeight: Plugin = {
  name: 'initial-weight',
  // Not before it is written: the lists of what to fetch beforehand come last, and weigh too.
  writeBundle(_, bundle) {
    const counted = new Set<string>()
    const count = (name: string): number => {
      const chunk = bundle[name]
      if (!chunk || chunk.type !== 'chunk' || counted.has(name)) return 0
      counted.add(name)
      return chunk.imports.reduce((sum, other) => sum + count(other), gzipSync(chunk.code).length)
    }
    const page = bundle['index.html']
    const html = page?.type === 'asset' ? String(page.source) : ''
    const scripts = [...html.matchAll(/src="\/app\/(assets\/[\w.-]+\.js)"/g)].map((match) => match[1] ?? '')
    const english = Object.values(bundle).filter(
      (part) => part.type === 'chunk' && part.facadeModuleId?.endsWith('/words/en.ts') === true,
    )
    if (scripts.length === 0 || english.length !== 1) this.error('the first view cannot be weighed')
    const first = [...scripts, ...english.map(({ fileName }) => fileName)]
    const kb = first.reduce((sum, name) => sum + count(name), 0) / 1000
    this.info(`initial JavaScript: ${kb.toFixed(1)} kB gzip of ${MOST_INITIAL_KB}`)
    if (kb > MOST_INITIAL_KB) this.error(`the initial JavaScript is over ${MOST_INITIAL_KB} kB`)
  },
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/app/',
  plugins: [react(), tailwindcss(), initialWeight],
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('../../../dist/web', import.meta.url)),
    emptyOutDir: true,
    target: browsers,
    cssTarget: browsers,
    // The policy allows no data: scripts and no inline anything; every asset is a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What the first view shares with the pages after it, in few pieces: each piece costs a name, a header and a start.
        codeSplitting: {
          groups: [
            { name: 'frame', test: /node_modules/, tags: ['$initial'] },
            { name: 'first', tags: ['$initial'] },
          ],
        },
      },
    },
  },
})
