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
  generateBundle(_, bundle) {
    const counted = new Set<string>()
    const count = (name: string): number => {
      const chunk = bundle[name]
      if (!chunk || chunk.type !== 'chunk' || counted.has(name)) return 0
      counted.add(name)
      return chunk.imports.reduce((sum, other) => sum + count(other), gzipSync(chunk.code).length)
    }
    const first = Object.values(bundle).filter(
      (part) => part.type === 'chunk' && (part.isEntry || part.facadeModuleId?.endsWith('/words/en.ts')),
    )
    const kb = first.reduce((sum, part) => sum + count(part.fileName), 0) / 1000
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
  },
})
