// What is said where a cluster stands beside the national standard.
export const standardMessages = {
  relaxationNote: '西部地区可适当放宽，以认定结论为准。',
}
