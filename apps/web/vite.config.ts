import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { tokensPlugin } from './bouw/tokens-plugin.ts'

const hier = (pad: string): string => fileURLToPath(new URL(pad, import.meta.url))
const api = process.env.ZORGKETEN_API ?? 'http://127.0.0.1:4801'

// biome-ignore lint/style/noDefaultExport: vite reads its configuration from the default export
export default defineConfig({
  root: hier('.'),
  publicDir: hier('publiek'),
  plugins: [tokensPlugin(hier('stijl/tokens.css')), react()],
  server: { port: 4802, proxy: { '^/api/(?!.*\\.ts(\\?|$))': api } },
  preview: { port: 4802, proxy: { '^/api/(?!.*\\.ts(\\?|$))': api } },
  build: {
    outDir: hier('dist'),
    emptyOutDir: true,
    // light-dark(), nesting and cascade layers as written: every browser since spring 2024 reads them
    target: ['chrome123', 'firefox124', 'safari17.5'],
    reportCompressedSize: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 20 },
            { name: 'tanstack', test: /node_modules[\\/]@tanstack/ },
          ],
        },
      },
    },
  },
})
