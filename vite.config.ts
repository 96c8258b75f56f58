// Builds the static site. Two small plugins: the design tokens as a style sheet, and the content security policy.
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { POLICY } from './scripts/build/policy.ts'
import { tokensCss } from './src/theme/tokens.ts'

const TOKENS = 'virtual:tokens.css'

const tokens: Plugin = {
  name: 'design-tokens',
  resolveId: id => (id === TOKENS ? `\0${TOKENS}` : null),
  load: id => (id === `\0${TOKENS}` ? tokensCss() : null),
}

const policy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
  ],
}

export default defineConfig({
  base: './',
  plugins: [react(), tokens, policy],
  build: { modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1200, assetsInlineLimit: 0 },
  worker: { format: 'es' },
})
