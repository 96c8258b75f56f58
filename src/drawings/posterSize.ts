// Sizes that all posters share, in pixels.

/** Three to four, as phones show it whole. */
export const POSTER_SIZE = { width: 1080, height: 1440 } as const
/** Free at both sides. */
export const POSTER_MARGIN = 60
/** Between both margins. */
export const POSTER_WIDTH = POSTER_SIZE.width - 2 * POSTER_MARGIN
/** Upper edge of what stands below the header. */
export const POSTER_CONTENT_TOP = 122
