// The design tokens as a style sheet, made by vite.config.ts from theme/tokens.ts.
declare module 'virtual:tokens.css'

// The English names of places by adcode, from the published data/english.json.
declare module 'virtual:english-names' {
  const names: Readonly<Record<string, string>>
  export default names
}

// The English words for products by their Chinese ones, from the same file.
declare module 'virtual:english-products' {
  const products: Readonly<Record<string, string>>
  export default products
}
