// Checks structured data by schema.org: the properties that search engines require, in the types that the site uses.

type Thing = Readonly<Record<string, unknown>>

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
const isDate = (value: unknown): boolean => typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value)
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value)
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && '@type' in value
const isList = (value: unknown): boolean => Array.isArray(value) && value.length > 0
const isLongText = (value: unknown): boolean =>
  isText(value) && String(value).length >= 50 && String(value).length <= 5000

/** Required properties by type, each with its check. */
const REQUIRED: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  WebPage: {
    name: isText,
    url: isText,
    inLanguage: isText,
    dateModified: isDate,
    isPartOf: isThing,
    mainEntity: isThing,
  },
  WebSite: { name: isText, url: isText },
  BreadcrumbList: { itemListElement: isList },
  // Search engines read the members from the page itself; repeated here they would cost each page half a kilobyte.
  ItemList: { name: isText, numberOfItems: isNumber },
  ListItem: { position: isNumber, name: isText },
  Article: { headline: isText, inLanguage: isText, dateModified: isDate },
  Place: { name: isText },
  PostalAddress: { addressCountry: isText, addressRegion: isText, addressLocality: isText },
  Organization: { name: isText },
  Dataset: {
    name: isText,
    description: isLongText,
    url: isText,
    license: isText,
    isAccessibleForFree: value => value === true,
    dateModified: isDate,
    temporalCoverage: isText,
    spatialCoverage: isThing,
    distribution: isList,
  },
  DataDownload: { name: isText, encodingFormat: isText, contentUrl: isText },
}

/** Every object of the graph that has a type. */
const listThings = (value: unknown): Thing[] =>
  Array.isArray(value)
    ? value.flatMap(listThings)
    : typeof value === 'object' && value !== null
      ? [...('@type' in value ? [value as Thing] : []), ...Object.values(value).flatMap(listThings)]
      : []

/** `Dataset.license`: unknown types, and required properties that are missing or of another kind. */
export function findStructuredDataProblems(graph: unknown): string[] {
  const things = listThings(graph)
  if ((graph as Thing | null)?.['@context'] !== 'https://schema.org') return ['@context']
  return things.flatMap(thing => {
    const type = String(thing['@type'])
    const required = REQUIRED[type]
    if (!required) return [`unknown type ${type}`]
    const positions = Array.isArray(thing.itemListElement)
      ? (thing.itemListElement as Thing[]).map(({ position }) => position)
      : []
    return [
      ...Object.entries(required).flatMap(([key, isValid]) => (isValid(thing[key]) ? [] : [`${type}.${key}`])),
      ...(positions.every((position, i) => position === i + 1) ? [] : [`${type}: positions`]),
    ]
  })
}

/** The addresses of pages and files that the graph names. */
export const listStructuredUrls = (graph: unknown): string[] =>
  listThings(graph).flatMap(thing =>
    ['url', 'item', 'contentUrl'].flatMap(key => (typeof thing[key] === 'string' ? [String(thing[key])] : [])),
  )
