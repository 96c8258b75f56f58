// The preview picture of a page: its size and its address. scripts/build/previewImages.ts writes the files.

/** In pixels, as messengers crop least. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const

/**
 * The path of the picture below the site's root: the same name in each build.
 *
 *     clusters/a-b/  -> previews/clusters/a-b.png
 *     en/            -> previews/en/index.png
 *     ''             -> previews/index.png
 *
 * @param pagePath below the site's root
 */
export const getPreviewPath = (pagePath: string): string =>
  `previews/${/^(en\/)?$/.test(pagePath) ? `${pagePath}index` : pagePath.replace(/\/$/, '')}.png`
