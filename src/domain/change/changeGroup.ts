// The kinds of changes in the world, by which views and files group them.
import { RECOGNITION_CHANGES } from './recognitionChange'

/** In the order of display. */
export const CHANGE_GROUPS = [...RECOGNITION_CHANGES, 'measure', 'figure'] as const
/** A kind of change in the world. */
export type ChangeGroupKey = (typeof CHANGE_GROUPS)[number]
