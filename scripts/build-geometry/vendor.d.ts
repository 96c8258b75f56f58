// Declares the two build-time packages without types, as far as this script uses them.

declare module 'mapshaper' {
  // CommonJS: only the default export is there at run time.
  const mapshaper: {
    applyCommands(
      commands: string,
      input: Readonly<Record<string, string>>,
    ): Promise<Record<string, string | Uint8Array>>
  }
  export default mapshaper
}

declare module 'polylabel' {
  type LabelPoint = [number, number] & { readonly distance: number }
  export default function polylabel(
    polygon: readonly (readonly (readonly number[])[])[],
    precision?: number,
  ): LabelPoint
}
