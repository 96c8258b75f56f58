// What the programme and the method page say in English.
import { EXPIRING_DAYS } from '../../domain/recognition'
import type { p as zh } from '../zh/programme'
import { counted, listed } from './counted'
import { day } from './format'
import { GRADE, MEASURE_KIND, SCOPE, STATUS } from './words'

export const p: typeof zh = {
  // Programme
  programme: 'Programme and lists',
  programmeHeadline: (lists, known) => `${counted(lists, 'list')}, ${counted(known, 'name')} of them recorded here`,
  programmeNote:
    'Only what has a source. The boxed numbers open it; the letter is its grade. Statements are quoted in Chinese, as published.',
  definition: 'What a characteristic industry cluster of SMEs is',
  steps: 'Who recognises, and by which rules',
  document: number => number,
  notFoundOf: 'Not found',
  lists: 'Seven lists on one axis of time',
  listsNote:
    'Solid line: the term has a source; dashed: inferred as three years. Dot: announced; vertical line: the day looked at.',
  bandOf: (name, from, to, basis) => `${name}, term from ${from} to ${to}, ${basis}`,
  stated: 'sourced',
  counted: 'inferred',
  published: (size, inSichuan) =>
    size === null
      ? 'Total not found'
      : inSichuan === null
        ? `${size} published nationwide, how many in Sichuan not found`
        : inSichuan === size
          ? `${size} published`
          : `${size} published nationwide, ${inSichuan} in Sichuan`,
  sizeCounted: ' (total inferred)',
  recorded: (known, missing) =>
    missing === null
      ? `${counted(known, 'name')} recorded here, how many are missing is unknown`
      : `${counted(known, 'name')} recorded here, ${missing} missing`,
  withoutName: count => ` (and ${counted(count, 'cluster')} without a published name)`,
  announcedOn: (date, isCounted) => `Announced ${day(date)}${isCounted ? ' (inferred)' : ''}`,
  reReview: 'Re-review',
  aggregates: 'Totals of the list as published, never added up',
  recordedClusters: 'Clusters recorded',
  supports: 'Support and services',
  indicators: 'The eight indicators of recognition',
  indicatorsNote: 'Values are those of the national standard (2022); those of the province were not found.',
  noThreshold: 'National value not found',
  standardNote:
    'Each figure is compared by itself, nothing is added up. Where the standard asks for three years or a yearly mean, a single year is a hint only. The values of the province were not found.',
  verdicts: { met: 'met', 'not-met': 'not met', unknown: 'cannot be told' },
  noFigure: 'no comparable figure found',
  notJudged: 'It counts a part, or something of its own, and is not judged alone.',
  otherScope: scope => `Another scope: this figure is of the ${scope}, not of the cluster, and a hint only.`,
  county: 'One main industry for each county',
  totals: 'National figures',
  columnList: 'List',
  columnPublished: 'Published',
  columnRecorded: 'Recorded',
  columnMissing: 'Missing',
  columnSource: 'Source',
  unknownNumber: 'unknown',

  // Method
  method: 'Method and sources',
  methodHeadline: 'How each conclusion is reached, and what is not known',
  statusRules: 'How the status is worked out',
  statusTerms: [
    [STATUS.valid, 'The day looked at lies within the term.'],
    [STATUS.renewed, 'A report says that the review was passed: three years are added to the old end of the term.'],
    [STATUS.expiring, `At most ${EXPIRING_DAYS} days to the last day of the term.`],
    [STATUS.expired, 'The term is over and no result of a re-review was found; this does not mean that it failed.'],
    [STATUS.withdrawn, 'A source says that the re-review failed or the recognition was withdrawn.'],
    [STATUS.unknown, 'The sources do not say which year’s list it is in, or the list does not state its term.'],
  ],
  statusNotes: [
    'Days are those of Beijing time; a date given as a year or month counts from the last day of it.',
    'Of several recognitions the one that lasts longest counts; where none is known, the term is unknown.',
    'That a term is three years has a source. The national list of 2022 and the provincial list of 2023 state their years, 2023 to 2025; the others are inferred, and say so.',
    'A recognition not yet announced on the day looked at does not count, and is not on the map.',
  ],
  industries: 'How the six industries are grouped',
  industriesNote:
    'Sichuan names six leading industries, but no official table of clusters and industries was seen. We group by name and products, and give the reason and our confidence for each cluster.',
  grades: 'Grades of sources',
  gradesNote:
    'A grade is that of the very text we read; a repost is never an A. Figures of different grade or scope are not added up; where sources differ, both stand.',
  gradeCount: count => counted(count, 'source'),
  known: 'How much is known of each cluster',
  knownOf: (having, of) => `${having} / ${of}`,
  columnCluster: 'Cluster',
  columnFigures: 'Figures',
  columnMeasures: 'Measures',
  columnProducts: 'Products',
  columnTerm: 'Term',
  termKnown: 'known',
  termUnknown: 'not found',
  none: 'not found',
  leftOut: 'What was left out',
  leftOutNote:
    'Seen, but without grounds for a recognition, or part of another programme. Reasons are given in Chinese.',
  otherProgrammes: 'Other programmes easily confused with it',
  glossary: 'Terms',
  glossaryNote: 'As they are used here.',
  terms: [
    [
      'recorded',
      'Recorded',
      'At least one source says that it was recognised, and it is in our data. The lists are not complete: a blank does not mean none.',
    ],
    ['inferred', 'Inferred', 'No source says so directly; worked out from a term or date that is stated.'],
    [
      'recognition',
      'Recognition',
      'Confirmed by a published list, of the provincial department of economy and information technology or of the ministry of industry and information technology.',
    ],
    [
      'standing',
      'Status',
      'Worked out for the day looked at from the term of the list; unknown where the sources name no list or no term.',
    ],
    [
      're-review',
      'Re-review',
      'A new assessment when the term ends. The first national one was in 2025; no result of a provincial one was found.',
    ],
    [
      'direction',
      'Direction',
      'Six: leading industry, innovation, digitalisation, green and low carbon, opening up, governance and services.',
    ],
    ['delivered', MEASURE_KIND.delivered, 'A report says what was done.'],
    ['announced', MEASURE_KIND.announced, 'Arranged or under way, with no result told.'],
    ['planned', MEASURE_KIND.planned, 'An aim or a plan only.'],
    [
      'grouping',
      'Our own grouping',
      'The six industries are grouped by us, by name and products, not officially; each cluster gives the reason and our confidence.',
    ],
    ['rule', 'Rule', 'What the national rule asks of every cluster; not what any county did.'],
    [
      'scope',
      'Scope',
      `What a figure is about: ${listed(Object.values(SCOPE))}. Different scopes are neither compared nor added up.`,
    ],
    ['conflict', 'Sources differ', 'Two sources give different figures; both are kept and stand side by side.'],
    [
      'county-unknown',
      'County not given',
      'No source names the county; the symbol stands at the prefecture, within a ring of dots.',
    ],
    ['name-unconfirmed', 'Full name unconfirmed', 'No source has the whole name; the closest wording is used.'],
  ],
  sources: 'All sources',
  sourcesNote: count => `${counted(count, 'source')}, by grade. Titles and publishers are in Chinese.`,
  changes: 'Changes of the data',
  changesNote: version =>
    `The newest source is of ${day(version)}. Changes of the tables follow, in Chinese; those of program and fields are in the CHANGELOG of the project.`,
  gradeNames: GRADE,
}
