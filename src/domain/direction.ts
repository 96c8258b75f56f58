// The six cultivation directions (培育方向) and the three kinds of evidence a measure can have. They are never mixed.

export const DIRECTION_IDS = ['leading-industry', 'innovation', 'digital', 'green', 'opening', 'governance'] as const
export type DirectionId = (typeof DIRECTION_IDS)[number]

/** From a result that was reported, over something announced, to a mere plan. */
export const MEASURE_KINDS = ['delivered', 'announced', 'planned'] as const
export type MeasureKind = (typeof MEASURE_KINDS)[number]

/** How many measures of each kind a cluster has in each direction. */
export type MeasureCounts = Readonly<Record<DirectionId, Readonly<Record<MeasureKind, number>>>>
