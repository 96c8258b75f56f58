// The English names of places: what their file must look like. It comes only to those who read English.
import * as v from 'valibot'
import { asObject, FILES, type Parsed, whole } from './parse'
import { fileQuery } from './queries'
import { text } from './schema'

/** By adcode. */
export type EnglishNames = Readonly<Record<string, string>>

const namesSchema = v.object({ places: v.record(text, text) })

/** Throws DataFileError of kind 'shape'. */
export const parseEnglishNames = (json: unknown, file: string = FILES.english): Parsed<EnglishNames> => ({
  value: whole(file, asObject(file, json), namesSchema).places,
  rejected: [],
})

export const englishNames = fileQuery(FILES.english, parseEnglishNames)
