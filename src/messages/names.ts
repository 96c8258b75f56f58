// Formats names of clusters. Their names are Chinese; the English ones are unofficial translations.
import { type ClusterNames, names } from '#messages/names'

/** A short name after the place: 三台纺织鞋服. */
export const formatNameAfterPlace = (cluster: ClusterNames, place: string): string =>
  place + names.placeSeparator + names.shortName(cluster, place)
