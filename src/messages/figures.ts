// What a figure is, where it is not simply reported as reached.
import { c } from '#messages/cluster'
import type { Figure } from '../domain/cluster'

/** 目标 or 测算; null for what was reported as reached. */
export const kindWords = ({ kind }: Figure): string | null =>
  kind === 'target' ? c.target : kind === 'estimate' ? c.estimate : null
