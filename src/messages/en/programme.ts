// Texts of the programme page and the method page in English.
import * as province from '#dataset/province.json'
import { EXPIRING_DAYS } from '../../domain/recognition/recognitionStatus'
import type { programmeMessages as zh } from '../zh/programme'
import { formatDate } from './format'
import { formatCount, joinWithAnd } from './numbers'
import { MEASURE_KIND, SCOPE, STATUS } from './words'

export const programmeMessages: typeof zh = {
  // Programme
  programme: 'Programme and lists',
  programmeHeadline: (lists, known) =>
    `${formatCount(lists, 'list')}, ${formatCount(known, 'name')} of them recorded here`,
  programmeNote:
    'Only what has a source. The boxed numbers open it; the letter is its grade. Statements are summarised from the sources.',
  definition: 'What a distinctive SME industrial cluster is',
  steps: 'Who recognises clusters, and by which rules',
  document: number => number,
  notFound: 'Not found',
  lists: 'Lists on one timeline',
  listsNote:
    'Solid line: the term has a source; dashed: inferred as three years. Dot: date announced; vertical line: the day shown.',
  termBandLabel: (name, from, to, basis) => `${name}, term from ${from} to ${to}, ${basis}`,
  basisSourced: 'sourced',
  basisInferred: 'inferred',
  publishedCount: (size, inSichuan) =>
    size === null
      ? 'Total not found'
      : inSichuan === null
        ? `${size} published nationwide, number in ${province.nameEn} not found`
        : inSichuan === size
          ? `${size} published`
          : `${size} published nationwide, ${inSichuan} in ${province.nameEn}`,
  sizeInferred: ' (total inferred)',
  recordedCount: (known, missing) =>
    missing === null
      ? `${formatCount(known, 'name')} recorded here, number missing not found`
      : `${formatCount(known, 'name')} recorded here, ${missing} missing`,
  withoutName: count => ` (and ${formatCount(count, 'cluster')} without a published name)`,
  announcedOn: (date, isInferred) => `Announced ${formatDate(date)}${isInferred ? ' (inferred)' : ''}`,
  reReview: 'Review',
  aggregates: 'Totals of the list as announced, never added up',
  recordedClusters: 'Clusters recorded',
  supports: 'Support and services',
  indicators: 'The eight indicators of recognition',
  indicatorsNote: 'Values are those of the national standard (2022); the provincial values were not found.',
  noThreshold: 'National value not found',
  standardNote:
    'Each figure is compared by itself; nothing is added up. Where the standard asks for three years or a yearly average, a single year is for reference only. The provincial values were not found.',
  verdicts: { met: 'met', 'not-met': 'not met', unknown: 'cannot be determined' },
  noFigure: 'no comparable figure found',
  notJudged: 'It counts a part, or something of its own, and is not judged alone.',
  otherScope: scope => `Different scope: this figure is for the ${scope}, not the cluster; for reference only.`,
  county: 'One main industry for each county',
  totals: 'National figures',
  columnList: 'List',
  columnPublished: 'Published',
  columnRecorded: 'Recorded',
  columnMissing: 'Missing',
  columnSource: 'Source',
  unknownNumber: 'not found',

  // Method
  method: 'Method and sources',
  methodHeadline: 'How each conclusion is reached, and what was not found',
  statusRules: 'How the status is worked out',
  statusTerms: [
    [STATUS.valid, 'The day shown lies within the term.'],
    [STATUS.renewed, 'A report says that the review was passed; the term is extended by three years from its old end.'],
    [STATUS.expiring, `At most ${EXPIRING_DAYS} days to the last day of the term.`],
    [STATUS.expired, 'The term is over and our sources hold no review result; that does not mean the review failed.'],
    [STATUS.withdrawn, 'A source says that the review failed or the recognition was revoked.'],
    [STATUS.unknown, 'The sources do not say which year’s list it is in, or the list does not state its term.'],
  ],
  statusNotes: [
    'Days are in Beijing time; a date given as a year or month counts as its last day.',
    'Of several recognitions, the one that expires last counts; where no term was found, the status says so.',
    province.termBasisEn,
    'A recognition not yet announced on the day shown does not count and is not on the map.',
  ],
  industries: `How the ${province.industryCountEn} industries are grouped`,
  industriesNote: province.industriesNoteEn,
  grades: 'Grades of sources',
  gradesNote:
    'A grade is that of the text we actually read; a repost is never an A. Figures of different grade or scope are not added up; where sources differ, both are shown.',
  gradeCount: count => formatCount(count, 'source'),
  recordCompleteness: 'Completeness of each cluster’s record',
  completenessCount: (foundCount, total) => `${foundCount} / ${total}`,
  columnCluster: 'Cluster',
  columnFigures: 'Figures',
  columnMeasures: 'Measures',
  columnProducts: 'Products',
  columnTerm: 'Term',
  termKnown: 'found',
  termUnknown: 'not found',
  noneFound: 'not found',
  notRecorded: 'Leads not recorded',
  notRecordedNote:
    'Reported, but without evidence of recognition, or under another recognition. Reasons are given in Chinese.',
  otherProgrammes: 'Other recognitions easily confused with it',
  glossary: 'Glossary',
  glossaryNote: 'As the terms are used here.',
  glossaryTerms: [
    [
      'recorded',
      'Recorded',
      'At least one source says that it was recognised, and it is in our data. The lists here are incomplete: not recorded does not mean none.',
    ],
    ['inferred', 'Inferred', 'No source says so directly; worked out from a stated term or date.'],
    [
      'recognition',
      'Recognition',
      `Confirmed by a list published by the ${province.authorityEn} (provincial) or the Ministry of Industry and Information Technology (national).`,
    ],
    [
      'standing',
      'Status',
      'Worked out for the day shown from the term of the list; where the sources name no list or no term, it says that the term was not found.',
    ],
    [
      're-review',
      'Review',
      'Made by the authorities when the term ends: passed, the term is extended by three years; not applied for or not passed, the recognition is revoked. The first national list was reviewed in 2025; no result of a provincial review was found.',
    ],
    [
      'direction',
      'Direction',
      'Six: leading industry, innovation, digitalisation, green and low carbon, opening up, governance and services.',
    ],
    ['delivered', MEASURE_KIND.delivered, 'A report says that it was done.'],
    ['announced', MEASURE_KIND.announced, 'Arranged or under way; no result found.'],
    ['planned', MEASURE_KIND.planned, 'A target or a plan only.'],
    [
      'grouping',
      'Our own grouping',
      `The ${province.industryCountEn} industries are grouped by us, by name and products, not officially; each cluster gives the reason and our confidence.`,
    ],
    [
      'rule',
      'National tasks',
      'Tasks the national measures set for the authorities; not demands on clusters, nor what any county did.',
    ],
    [
      'scope',
      'Scope',
      `What a figure counts: ${joinWithAnd(Object.values(SCOPE))}. Different scopes are neither compared nor added up.`,
    ],
    ['conflict', 'Sources differ', 'Two sources give different figures; both are kept and shown side by side.'],
    [
      'county-unknown',
      'County not given',
      'No source names the county; the symbol is placed at the prefecture, within a ring of dots.',
    ],
    ['name-unconfirmed', 'Full name unconfirmed', 'No source has the whole name; the closest wording is used.'],
  ],
  sources: 'All sources',
  sourcesNote: count => `${formatCount(count, 'source')}, by grade. Titles and publishers are in Chinese.`,
  changes: 'Changes to the data',
  changesNote: version =>
    `Sources to ${formatDate(version)}, the date of the newest one. Changes to the tables follow, in Chinese; changes to the program and its fields are in the project’s CHANGELOG.`,
}
