declare module 'fontverter' {
  const fontverter: { readonly convert: (font: Buffer, format: 'sfnt') => Promise<Buffer> }
  export default fontverter
}
