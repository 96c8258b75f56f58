// Parses data/publisher.json, and compares the approval number with the boundaries that it was issued for.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describeIssue } from '../../src/data/describeIssue'
import {
  isIcpLicence,
  isMapApprovalNumber,
  isPublicSecurityLicence,
  type Publisher,
} from '../../src/domain/publication/publisher'
import { DATASET_FOLDER } from '../build/dataset'

/** The reasons why a value is refused; `messages.ts` has their texts. */
const REASONS = [
  'notJson',
  'notObject',
  'unknownField',
  'missingField',
  'notText',
  'empty',
  'notContact',
  'notApprovalNumber',
  'notFingerprint',
  'notIcpLicence',
  'notPublicSecurityLicence',
  'otherGround',
] as const
export type Reason = (typeof REASONS)[number]

export interface PublisherProblem {
  /** '' if the whole file is wrong. */
  readonly field: string
  readonly reason: Reason
}

const isContact = (text: string): boolean => /^https:\/\/[^\s/]+\.[^\s]+$|^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text)

const toField = (isValid: (text: string) => boolean, reason: Reason) =>
  v.nullable(
    v.pipe(
      v.string('notText' satisfies Reason),
      v.check(text => text.trim() !== '' && text === text.trim(), 'empty' satisfies Reason),
      v.check(isValid, reason),
    ),
  )
const toText = () => toField(() => true, 'empty')

const SCHEMA = v.strictObject(
  {
    publisherName: toText(),
    contact: toField(isContact, 'notContact'),
    groundLicence: toText(),
    standardMap: toText(),
    mapApprovalNumber: toField(isMapApprovalNumber, 'notApprovalNumber'),
    approvedGround: toField(text => /^[0-9a-f]{12}$/.test(text), 'notFingerprint'),
    icpLicence: toField(isIcpLicence, 'notIcpLicence'),
    publicSecurityLicence: toField(isPublicSecurityLicence, 'notPublicSecurityLicence'),
  } satisfies Record<keyof Publisher, unknown>,
  issue =>
    (issue.expected === 'never'
      ? 'unknownField'
      : issue.received === 'undefined'
        ? 'missingField'
        : 'notObject') satisfies Reason,
)

export interface ParsedPublisher {
  /** Null if the file has a problem. */
  readonly publisher: Publisher | null
  readonly problems: readonly PublisherProblem[]
}

/** @param ground the fingerprint of the boundaries in use */
export function parsePublisher(text: string, ground: string): ParsedPublisher {
  const refuse = (problems: readonly PublisherProblem[]): ParsedPublisher => ({ publisher: null, problems })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refuse([{ field: '', reason: 'notJson' }])
  }
  const result = v.safeParse(SCHEMA, value)
  if (!result.success)
    return refuse(
      result.issues.map(describeIssue).map(({ field, problem }) => ({
        field,
        reason: REASONS.find(reason => reason === problem) ?? 'notText',
      })),
    )
  const { mapApprovalNumber, approvedGround } = result.output
  if (mapApprovalNumber !== null && approvedGround !== ground)
    return refuse([{ field: 'approvedGround', reason: 'otherGround' }])
  return { publisher: result.output, problems: [] }
}

/** @returns 12 hexadecimal digits that change with any file of boundaries or place names */
export function computeGroundFingerprint(publicFolder: string): string {
  const folder = join(publicFolder, 'geo')
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).sort()) hash.update(`${name}\n`).update(readFileSync(join(folder, name)))
  return hash.digest('hex').slice(0, 12)
}

export const readPublisher = (publicFolder: string): ParsedPublisher =>
  parsePublisher(readFileSync(join(DATASET_FOLDER, 'publisher.json'), 'utf8'), computeGroundFingerprint(publicFolder))
