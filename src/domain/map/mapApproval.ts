// The map approval number (审图号) issued for this very map, or null while there is none. It is stated on every map;
// a number issued for another map must never be put here.

export const MAP_APPROVAL_NUMBER: string | null = null
