// What a figure is, where it is not simply reported as reached.
import { clusterMessages } from '#messages/cluster'
import type { Figure } from '../domain/cluster/cluster'

/** 目标 or 测算; null for what was reported as reached. */
export const formatFigureKind = ({ kind }: Figure): string | null =>
  kind === 'target' ? clusterMessages.target : kind === 'estimate' ? clusterMessages.estimate : null
