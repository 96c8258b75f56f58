// The publisher and the official numbers of the site, from data/publisher.json. The build checks the whole file
// (scripts/publish-check/parsePublisher.ts); this module checks the form of the approval number once more.
import * as province from '#dataset/province.json'
import * as file from '#dataset/publisher.json'

/** The fields of data/publisher.json; null where there is nothing yet. docs/publish.md explains each. */
export interface Publisher {
  /** The organisation that publishes the site. */
  readonly publisherName: string | null
  /** An https address or a mailbox of the organisation. */
  readonly contact: string | null
  /** The permission to use the boundaries: who gave it, with the document or its address. */
  readonly groundLicence: string | null
  /** The standard map that the boundaries were redrawn from. */
  readonly standardMap: string | null
  /** 审图号, issued for this map. */
  readonly mapApprovalNumber: string | null
  /** The fingerprint of the boundaries that the number was issued for. */
  readonly approvedGround: string | null
  /** ICP 备案号. */
  readonly icpLicence: string | null
  /** 公安备案号. */
  readonly publicSecurityLicence: string | null
}

/**
 * The form of an approval number for a map of the province from 2026 on: of the ministry (GS), of a province on its behalf
 * (GS川), or of this province (川S). Others belong to another map: those of other provinces, of cities, and older ones.
 *
 * `川S（2026）00012号` -> true, `GS川(2026)12号` -> true, `京S（2026）001号` -> false
 */
export const isMapApprovalNumber = (text: string): boolean =>
  /^(GS\p{Script=Han}?|\p{Script=Han}S) ?[（(〔[]20(2[6-9]|[3-9]\d)[）)〕\]] ?(?!0+号)\d{1,5} ?号$/u.test(text) &&
  !(/^[^G]S/.test(text) && !text.startsWith(province.mapLetter))

/** The form of an ICP number: `蜀ICP备2026000001号-1`, or a licence `川ICP证030173号`. */
export const isIcpLicence = (text: string): boolean => /^\p{Script=Han}ICP(备\d{8,10}|证\d{6})号(-\d+)?$/u.test(text)

/** The form of a public security number: `川公网安备51010702000001号`. */
export const isPublicSecurityLicence = (text: string): boolean => /^\p{Script=Han}公网安备 ?\d{14}号$/u.test(text)

/** The approval number of this map; null while there is none of a valid form, and the map stays marked. */
export const MAP_APPROVAL_NUMBER: string | null =
  file.mapApprovalNumber && isMapApprovalNumber(file.mapApprovalNumber) ? file.mapApprovalNumber : null

export const PUBLISHER_NAME: string | null = file.publisherName
export const CONTACT: string | null = file.contact
export const GROUND_LICENCE: string | null = file.groundLicence
export const ICP_LICENCE: string | null = file.icpLicence
export const PUBLIC_SECURITY_LICENCE: string | null = file.publicSecurityLicence
