// What clusters and places are called on the page. Their names are Chinese; the English ones are unofficial translations.
import { type Named, names } from '#messages/names'

/** 三台纺织鞋服 */
export const placedName = (cluster: Named, place: string): string => place + names.between + names.short(cluster, place)
