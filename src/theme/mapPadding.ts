// The padding of the map, for its layout and for the style of the prerendered map, which must agree to the pixel.

/** In pixels: what the province keeps clear of, in a wide map and in a small one. */
export const MAP_PADDING = {
  wide: { top: 84, side: 26, minBottom: 56, maxBottom: 240 },
  small: { top: 10, side: 10, bottom: 22, rightBesideButtons: 62 },
} as const

/** Height of the province for a width, on the Mercator map. */
export const PROVINCE_ASPECT = 0.85
