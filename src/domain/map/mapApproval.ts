// The map approval number (审图号).

/** The number issued for this map, shown on every map; null while there is none. Never the number of another map. */
export const MAP_APPROVAL_NUMBER: string | null = null
