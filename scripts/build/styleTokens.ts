// Puts the fixed sizes and the breakpoints of src/theme into style sheets: as custom properties they would cost bytes on
// every page, and a media query cannot read them.
import { MEDIA } from '../../src/theme/media.ts'
import { SIZES } from '../../src/theme/sizes.ts'

/**
 * `var(--space-8) var(--ink)` → `8px var(--ink)`: properties that change with theme or element stay.
 * @param value of a declaration
 */
export const inlineSizes = (value: string): string =>
  value.replace(/var\(--([\w-]+)\)/g, (usage, name: string) => SIZES[name] ?? usage)

/**
 * `screen and (--phone)` → `screen and (max-width: 767px)`. Throws for a name that src/theme/media.ts lacks.
 * @param params of an `@media`
 */
export const inlineMedia = (params: string): string =>
  params.replace(/\((--[\w-]+)\)/g, (_, name: string) => {
    const query = MEDIA[name as keyof typeof MEDIA]
    if (!query) throw new Error(`@media (${name}): src/theme/media.ts has no such name`)
    return query
  })

/** As a plugin of PostCSS, which Vite runs on every style sheet. */
export const styleTokensPlugin = {
  postcssPlugin: 'style-tokens',
  Declaration(declaration: { value: string }) {
    const value = inlineSizes(declaration.value)
    if (value !== declaration.value) declaration.value = value
  },
  AtRule: {
    media(rule: { params: string }) {
      const params = inlineMedia(rule.params)
      if (params !== rule.params) rule.params = params
    },
  },
}
