/** The point in the middle of the map and how close it is. Links, the map and MapLibre use the same one. */
export interface Camera {
  /** MapLibre zoom: the world is 512 * 2^zoom pixels wide. */
  readonly zoom: number
  /** Degrees north. */
  readonly lat: number
  /** Degrees east. */
  readonly lng: number
}
