// Texts of the comparison of a cluster with the national standard.
export const standardMessages = {
  relaxationNote: '西部地区可适当放宽，以认定结论为准。',
}
