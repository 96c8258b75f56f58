// The approval line that accompanies every map, export, poster and embed.
import { mapMessages } from '#messages/map'
import { MAP_APPROVAL_NUMBER } from '../domain/publication/publisher'

/** The approval number, or the sentence that there is none. */
export const formatApprovalLine = (): string =>
  MAP_APPROVAL_NUMBER ? mapMessages.approval(MAP_APPROVAL_NUMBER) : mapMessages.notApproved
