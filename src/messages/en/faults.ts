// Texts of faults in data in English, in the order of zh/faults.ts, which decides the keys.
import * as province from '#dataset/province.json'
import type { FaultCode } from '../../domain/fault/faultCodes'
import { formatNumber } from '../format'
import type { FaultWords, faultMessages as zh } from '../zh/faults'
import { formatCount } from './numbers'

const FILE: Readonly<Record<FaultCode<'file'>, FaultWords>> = {
  'file-empty': [
    'empty file',
    'the file has no content',
    'Check that it is the right file, or download or save it again.',
  ],
  'file-unreadable': [
    'cannot be opened',
    'the browser cannot read the file; it may have been moved or locked',
    'Check that it is still there, close the program that uses it, and choose it again.',
  ],
  'out-of-memory': [
    'not enough memory',
    'the file needs more memory than this device has free',
    'Divide the file, or close other pages and choose it again.',
  ],
  'file-too-large': [
    'file too large',
    'the file has {size} MB, at most {limit} MB are read',
    'Remove sheets and pictures that have nothing to do with clusters, or divide the file.',
  ],
  'zip-bomb': [
    'too large once unpacked',
    'it would unpack to {size} MB, at most {limit} MB are read; it was not unpacked',
    'A table is not like that. Ask whoever supplied it, or save it as a new .xlsx in Excel or WPS.',
  ],
  'zip-too-dense': [
    'compressed too far',
    'it would unpack to {ratio} times its size, at most {limit} times are read; it was not unpacked',
    'A table is not like that. Ask whoever supplied it, or save it as a new .xlsx in Excel or WPS.',
  ],
  'zip-too-many-files': [
    'too many files in the archive',
    'it contains {count} files, at most {limit} are read',
    'Keep only the tables and pack them again.',
  ],
  'zip-false-sizes': [
    'archive contradicts itself',
    'a file is larger than the directory says, or files overlap; it was not read',
    'It may be harmful. Ask whoever supplied it, or save it as a new .xlsx in Excel or WPS.',
  ],
  'zip-broken': [
    'broken archive',
    'it is no complete .xlsx or .zip; the download may have stopped',
    'Download it again, or open it in Excel or WPS and save it as .xlsx.',
  ],
  'zip-password': [
    'encrypted archive',
    'the archive has a password and cannot be read',
    'Unpack it and choose the table inside.',
  ],
  'zip-without-table': [
    'archive without a table',
    'it contains no .xlsx, .csv or .json',
    'Check that it is the right file. Unpack archives within the archive first.',
  ],
  'book-broken': [
    'damaged workbook',
    '“{part}” is missing or incomplete',
    'Open and repair it in Excel or WPS and save it as .xlsx.',
  ],
  'sheet-too-large': [
    'sheet too large',
    '“{sheet}” has more than {limit} cells from its first to its last',
    'Delete what is left outside the table: the empty columns and rows beside and below the data. Save it again.',
  ],
  'encrypted-book': [
    'encrypted workbook',
    'the workbook has a password and cannot be read',
    'Open it in Excel or WPS, remove the password and save it.',
  ],
  'old-xls': [
    'old .xls format',
    'the content is an .xls of Excel 97 to 2003, no .xlsx; another ending does not convert it',
    'Open it in Excel or WPS and save it as .xlsx.',
  ],
  'picture-renamed': [
    'a picture, no table',
    'the content is a {format} picture',
    'A list in a picture cannot be read. Choose the table itself, or paste the names, one a line.',
  ],
  'unknown-format': [
    'unreadable format',
    'the content is {format}, expected .xlsx, .csv, .json or .zip',
    'Save it as .xlsx or CSV in Excel or WPS. Tables of web pages and documents can be pasted.',
  ],
  'unknown-encoding': [
    'encoding not recognised',
    'it is neither UTF-8 nor GBK or GB18030',
    'Save it as “CSV UTF-8” or .xlsx in Excel or WPS.',
  ],
  'broken-characters': [
    'damaged characters',
    'found “{found}”, which contains damaged characters',
    'Correct it by the original file; it was probably saved in the wrong encoding.',
  ],
  'encoding-guessed': [
    'encoding converted',
    'the file was read as {encoding}',
    'Look at some lines; if they are garbled, save the file as “CSV UTF-8” and choose it again.',
  ],
  'unclosed-quote': [
    'quotation mark without its pair',
    'the quotation that begins in line {line} does not end',
    'Add the quotation mark, or save it as .xlsx in Excel or WPS.',
  ],
  'cannot-be-read': [
    'cannot be read',
    'it is not valid JSON: line {line}, character {column}',
    'Correct the bracket, quotation mark or comma there or in the line before.',
  ],
  'file-ignored': [
    'file not read',
    '{file} in the archive is no table of data and was not read',
    'Nothing to do. If it is a table, name it as in the template.',
  ],
  'macros-ignored': [
    'macros not read',
    'the workbook contains macros; they were neither read nor run',
    'Nothing to do. Saving it as .xlsx removes them.',
  ],
  'external-links-ignored': [
    'external links not read',
    'the workbook links to other files; only the values stored in its cells were read',
    'Check the values of other files; “Break links” in Excel and save it again.',
  ],
  'entities-ignored': [
    'entities not expanded',
    'the file defines XML entities; they were read as plain text',
    'Tables normally have none. Ask whoever supplied it, or save it as a new .xlsx.',
  ],
  'html-read': [
    'table of a web page',
    'the file is a web page; its tables were read',
    'Check the number of rows. If some are missing, save it as .xlsx in Excel or WPS.',
  ],
  'fault-sheet-ignored': [
    'list of faults not read',
    '“{sheet}” is the list of faults of a former check and was not taken as data',
    'Nothing to do.',
  ],
  'template-differs': [
    'another version of the template',
    'the template has version {found}, the current one is {expected}',
    'You can go on. If columns are missing, download the new template and paste the data into it.',
  ],
  'change-set-damaged': [
    'damaged file of changes',
    'the file of changes does not have the right form ({place}); someone may have edited it',
    'Ask the sender for another copy, and leave its content as it is.',
  ],
  'change-set-version': [
    'another version of the file of changes',
    'the file of changes has version {found}, which cannot be read here',
    'Use the same version of the page on both sides: reload it, or ask for a new file of changes.',
  ],
  'change-set-edition': [
    'another edition of the data',
    'the changes rest on other data (fingerprint {found}) than the published ones ({expected})',
    'Ask the sender to repeat them on the present data and to download the changes again.',
  ],
  'no-data-set': [
    'no data set',
    'version.json and index.json are not in one folder',
    'Choose the .zip of “Download the files to publish”, or a published folder data/v1, also as a .zip. A workbook opens under “Open a workbook”.',
  ],
  'data-set-twice': ['more than one data set', 'there are several data sets: {found}', 'Choose one of these folders.'],
  'data-set-version': [
    'a data set of another form',
    'the form has version “{found}”, this page reads {expected}',
    'Reload the page and try again. If that does not help, ask for the data set from the present program.',
  ],
  'data-set-province': [
    'a data set of another province',
    'the codes of its clusters begin with “{found}”, outside the province of this map',
    'Open it with the map of that province.',
  ],
  'file-missing': [
    'missing file',
    'the data set does not have this file',
    'Pack or copy the whole folder again, and choose it again.',
  ],
  'file-altered': [
    'file differs from the list',
    'its content does not have the checksum in version.json; it was cut off or changed',
    'Ask for another copy. If you changed it yourself, run npm run generate.',
  ],
  'boundary-missing': [
    'no boundary on the map',
    'the map has no boundary for the code {found}; the cluster stands at its prefecture, or only in the list if that is unknown too',
    'Check the code. If it is right, nothing else is needed.',
  ],
}

const STRUCTURE: Readonly<Record<FaultCode<'structure'>, FaultWords>> = {
  'no-known-sheet': [
    'no sheet to use',
    'neither name nor headings of any sheet were recognised, expected {expected}',
    'Name the sheet as in the template, or paste the data into the template.',
  ],
  'sheet-unknown': [
    'unknown sheet',
    '“{sheet}” is no sheet of the template and was not read',
    'Nothing to do if it is unrelated. Otherwise name it as in the template.',
  ],
  'sheet-empty': ['empty sheet', 'the sheet “{sheet}” has no rows', 'Nothing to do if these data stay as they are.'],
  'sheet-twice': ['sheet twice', 'two sheets are both “{sheet}”', 'Join them, or delete one.'],
  'hidden-sheet-read': [
    'hidden sheet',
    'the sheet “{sheet}” is hidden and was read too',
    'Check whether it may be public. If not, delete it from the file.',
  ],
  'hidden-row-read': [
    'hidden row',
    'a hidden row was read too',
    'Unhide it and check. If it must not be public, delete it from the file.',
  ],
  'header-not-found': [
    'no row of headings',
    'the first rows of the sheet have no headings, expected {expected}',
    'Add a row of headings above the data, named as in the template.',
  ],
  'column-missing': [
    'column missing',
    'there is no column “{column}”',
    'Copy the heading of this column from the template and fill it in.',
  ],
  'column-unknown': [
    'unknown column',
    '“{column}” is no column of the template and was not read',
    'Nothing to do if it is unrelated. Otherwise name it as in the template.',
  ],
  'column-twice': ['column twice', 'two columns are both “{column}”', 'Join them, or delete one.'],
  'title-row-skipped': ['title row', '“{found}” above the headings was not taken as data', 'Nothing to do.'],
  'total-row-skipped': [
    'row of totals',
    '“{found}” is a row of totals and was not taken as data',
    'Nothing to do. Totals come from the sources; this map adds nothing up.',
  ],
  'example-row-skipped': ['example row', 'the example row of the template was not taken as data', 'Nothing to do.'],
  'cell-merged': [
    'merged cells',
    'the merged “{found}” was taken for each of its rows',
    'Check that it holds for each row. If not, unmerge it and fill the rows one by one.',
  ],
  'cell-outside-columns': [
    'content without a heading',
    'the column of “{found}” has no heading and was not read',
    'Give the column a heading, or move the content to the notes.',
  ],
  'not-a-table': [
    'not a table',
    'the file is not an array of records ([ … ])',
    'Correct it by the structure of the present files in data/.',
  ],
  'table-empty': ['no records', 'the file is empty', 'Restore its rows. To remove them, say of each where it went.'],
  'wrong-columns': [
    'wrong columns',
    'found the columns {found}, expected {expected}',
    'Name and order the columns in the first line as given.',
  ],
  'field-missing': ['field missing', 'is missing', 'Add the field; null stands for nothing known.'],
  'field-unknown': ['unknown field', '“{found}” is no field of this record', 'Check its spelling, or delete it.'],
}

const CELL: Readonly<Record<FaultCode<'cell'>, FaultWords>> = {
  'required-empty': [
    'required and empty',
    'is empty, but required',
    'Fill it in from the source. If the source does not say it, do not guess: leave the row out for now.',
  ],
  'not-a-text': ['not a text', 'found “{found}”, expected a text', 'Make it a text; in JSON put it in quotes.'],
  'not-a-number': [
    'not a number',
    'found “{found}”, expected a number such as 12.5',
    'Enter the number only. Unit and “about” or “more than” have columns of their own.',
  ],
  'not-a-whole-number': [
    'not a whole number',
    'found “{found}”, expected a whole number',
    'Enter a whole number; leave it empty without a source.',
  ],
  'negative-number': [
    'number too small',
    'found “{found}”, expected 0 or more',
    'Correct it by the source. Leave it empty without a source; do not enter -1.',
  ],
  'not-yes-or-no': ['not yes or no', 'found “{found}”, expected yes or no', 'Enter yes or no; in JSON true or false.'],
  'not-a-list': [
    'not a list of values',
    'found “{found}”, expected a list of values',
    'Separate values with “ | ” in a table; use [ ] in JSON.',
  ],
  'not-an-object': [
    'not a record',
    'found “{found}”, expected a record',
    'Correct it by the structure of the present records in data/.',
  ],
  'not-a-date': [
    'not a date',
    'found “{found}”, expected YYYY, YYYY-MM or YYYY-MM-DD',
    'Enter 2025, 2025-07 or 2025-07-25: as exact as the source, and no more.',
  ],
  'not-a-day': [
    'date without a day',
    'found “{found}”, expected YYYY-MM-DD',
    'Enter year, month and day, such as 2025-07-25.',
  ],
  'not-a-month-and-day': [
    'not a month and day',
    'found “{found}”, expected MM-DD of every year',
    'Enter it like 04-30.',
  ],
  'not-a-year': ['not a year', 'found “{found}”, expected a year of four digits', 'Enter it like 2016.'],
  'not-in-list': [
    'not one of the values',
    'found “{found}”, expected {expected}',
    'Choose from the drop-down list. If none fits, choose the nearest and add a note.',
  ],
  'not-a-slug': [
    'id misspelled',
    'found “{found}”, expected lower-case letters, digits and hyphens',
    'Write it like santai-textile-footwear.',
  ],
  'not-ascii': [
    'English name with other characters',
    'found “{found}”, expected English letters, digits and plain punctuation only',
    'Use plain punctuation, without accents and Chinese characters.',
  ],
  'not-english': [
    'translation not in English',
    'found “{found}”, expected English',
    'Enter the English translation; the original name may follow it in brackets.',
  ],
  'not-one-character': ['not one character', 'found “{found}”, expected one character', 'Leave one character.'],
  'not-a-web-address': [
    'not a web address',
    'found “{found}”, expected http:// or https://',
    'Copy the whole address from the browser; leave it empty without one.',
  ],
  'not-valid': ['other form', 'found “{found}”, expected {expected}', 'Write it in the form given.'],
  'too-long': [
    'text too long',
    'has {length} characters, more than {limit}',
    'Shorten it. A quotation may be cut but not reworded.',
  ],
  'date-converted': ['dates converted', 'found “{found}”, taken as {value}', 'Look at some of the dates.'],
  'full-width-converted': [
    'full-width digits',
    '“{found}” is full-width, taken as “{value}”',
    'One click makes them half-width, or nothing to do.',
  ],
  'unit-converted': ['units converted', '“{found}” was converted to {value}', 'Check the converted number.'],
  'value-converted': ['wording unified', '“{found}” was taken as “{value}”', 'Check that it means the same.'],
  'comparator-differs': [
    'comparison differs',
    'the comparison is “{found}”, but the words beside the number say “{value}”',
    'Make both alike, or empty the comparison.',
  ],
  'spaces-trimmed': ['outer spaces removed', 'the outer spaces of “{found}” were removed', 'Nothing to do.'],
  'outer-spaces': ['outer spaces', '“{found}” has outer spaces', 'Remove the spaces and line breaks at both ends.'],
  'formula-error': [
    'formula with an error',
    'the formula gives {found}',
    'Correct the formula in Excel or WPS, or enter the value.',
  ],
  'formula-result-used': [
    'results of formulas',
    'the stored result “{found}” of the formula was taken',
    'Check it. If the formula refers to other files, enter the value.',
  ],
  'formula-as-text': [
    'text like a formula',
    '“{found}” begins with =, +, - or @ and was taken as plain text',
    'Check it. If the sign is not meant, delete it.',
  ],
  'telephone-number': [
    'telephone number',
    '“{found}” looks like a telephone number',
    "Delete it. This map records no person's telephone.",
  ],
  'person-name': [
    "person's name",
    "“{found}” looks like a person's name",
    'Delete it. This map names organisations, not persons.',
  ],
  'address-in-text': [
    'web address in a text',
    '“{found}” contains an address outside the sources',
    'Enter the address in the sheet of sources, and only the id of the source here.',
  ],
}

const NAME: Readonly<Record<FaultCode<'name'>, FaultWords>> = {
  'place-doubtful': [
    'place to be confirmed',
    '“{found}” may be in {value}',
    'Choose the county. If the source does not say it, choose “county not given”.',
  ],
  'place-not-found': [
    'place not found',
    '“{found}” contains no prefecture or county of the province',
    'Choose the prefecture and the county.',
  ],
  'county-unknown': [
    'county not given',
    '“{found}” names a prefecture only',
    'Choose the county if the source says it; otherwise leave “county not given”.',
  ],
  'industry-doubtful': [
    'industry to be confirmed',
    '“{found}” may belong to {value}',
    `Choose one of the ${province.industryCountEn} industries.`,
  ],
  'already-here': [
    'already recorded',
    '“{found}” is recorded as “{cluster}”',
    'Nothing to do: only the recognition is added.',
  ],
  'id-made': [
    'id made',
    'there is no id; “{value}” was made',
    'Check it: it cannot change once published. To have another id, enter it.',
  ],
  'name-derived': [
    'name made',
    'it is empty; “{value}” was made from other columns',
    'Check it, and enter a better one if there is one.',
  ],
  'near-duplicate': [
    'possible duplicate',
    '“{found}” is close to “{cluster}”, which is recorded',
    'Choose “merge” if it is the same cluster, “separate” if not.',
  ],
  'name-listed-twice': [
    'twice in the list',
    '“{found}” appears twice in the list and is taken once',
    'Check the list as it was published.',
  ],
  'line-not-a-name': [
    'no name of a cluster',
    '“{found}” is not like the name of a cluster and was left out',
    'Nothing to do for titles, document numbers and signatures. If it is a name, correct it and paste again.',
  ],
  'name-count-differs': [
    'another number of names',
    'found {found} names, the list has {expected}',
    'Check for missing or extra lines, and for lines with two names.',
  ],
}

const REFERENCE: Readonly<Record<FaultCode<'reference'>, FaultWords>> = {
  'unknown-source': [
    'no such source',
    'no such source “{found}”',
    'Add the source first, or use the id of a source that exists.',
  ],
  'unknown-cluster': ['no such cluster', 'no such cluster “{found}”', 'Use an id of the sheet of clusters.'],
  'unknown-list': [
    'no such list',
    'no such list “{found}”',
    `Use a list that exists, such as ${province.listPrefix}-2023; add a new one to data/recognition-lists.json first.`,
  ],
  'unknown-city': [
    'no such prefecture',
    'no such prefecture “{found}”',
    'Choose from the drop-down list, or use data/divisions.csv.',
  ],
  'unknown-county': [
    'no such county',
    'no such county “{found}”',
    'Choose from the drop-down list, or use data/divisions.csv; replace a former name.',
  ],
  'unknown-division': ['no such division', 'no such division “{found}”', 'Use a code of data/divisions.csv.'],
  'county-not-in-city': [
    'county outside the prefecture',
    '“{found}” is not in the prefecture {city}',
    'Check both and correct one.',
  ],
  'not-a-county-code': [
    'not a county code',
    'found “{found}”, expected the six digits of a county of the province',
    'Use data/divisions.csv, such as 510722.',
  ],
  'not-a-city-code': [
    'not a prefecture code',
    'found “{found}”, expected the six digits of a prefecture of the province',
    'Use data/divisions.csv, such as 510700.',
  ],
  'not-a-place-code': [
    'not the code of a place',
    'found “{found}”, expected the six digits of a prefecture or county of the province',
    'Use data/divisions.csv.',
  ],
  'not-a-cluster-id': [
    'not a cluster id',
    'found “{found}”, expected lower-case letters, digits and hyphens',
    'Write it like santai-textile-footwear.',
  ],
  'not-a-list-id': [
    'not a list id',
    `found “{found}”, expected an id such as ${province.listPrefix}-2023 or cn-2022`,
    `Use ${province.listPrefix}- and the year for lists of the province, cn- and the year for national ones.`,
  ],
  'wrong-parent': [
    'wrong parent division',
    'the parent “{found}” does not match the code',
    'Correct it by the codes of the National Bureau of Statistics.',
  ],
  'no-source': ['no source', 'names no source', 'Enter the id of a source. Nothing is recorded without one.'],
  'no-recognition': [
    'no recognition',
    'has no recognition',
    'Add a row to the recognitions. Without any it belongs in data/excluded.json.',
  ],
  'no-list': ['no list', 'names no list', 'Enter the id of a list.'],
  'no-cluster': ['no cluster', 'names no cluster', 'Enter the id of a cluster.'],
  'cluster-differs': [
    'id and name disagree',
    '“{found}” is not the cluster {cluster}',
    'Check both and correct one. One of them is enough.',
  ],
  'duplicate-id': [
    'id twice',
    'the id “{found}” appears more than once',
    'Join the rows if they are the same. Otherwise choose another id.',
  ],
  'duplicate-name': [
    'name twice',
    '“{found}” appears more than once',
    'Join the rows if it is one cluster, with a row for each recognition. Otherwise check the full names in the list.',
  ],
  'duplicate-address': [
    'address twice',
    '{found} appears more than once',
    'Make it one source, and correct the ids that cite it.',
  ],
  'listed-twice': ['listed twice', '“{found}” appears more than once', 'Delete the extra entry.'],
  'source-unused': ['source not used', 'is not used', 'Cite it where it belongs, or delete the row.'],
  'not-mutual': [
    'related on one side only',
    '“{found}” does not exist or does not point back',
    'Let both clusters name each other, or neither.',
  ],
  'published-id-lost': [
    'published id lost',
    '“{found}” was published and is gone',
    'Restore the id. If it was renamed, add its successor to data/aliases.json.',
  ],
  'alias-is-current': [
    'former id still in use',
    '“{found}” is the id of a row of {file}',
    'Delete the alias, or change the id of the row.',
  ],
  'alias-without-target': [
    'alias leads nowhere',
    '“{found}” is no row of {file}',
    'Name the current id; null if the row is gone.',
  ],
}

const RECOGNITION: Readonly<Record<FaultCode<'recognition'>, FaultWords>> = {
  'list-of-other-level': [
    'list of another level',
    '“{found}” is no list of the level {level}',
    'Correct the level, or choose a list of this level.',
  ],
  'list-or-candidates-missing': [
    'no list',
    'has no list and no candidates',
    'Enter the list; if it is not certain, the lists that are possible.',
  ],
  'list-and-candidates': [
    'list and candidates',
    'has the list {found}, and candidates as well',
    'Delete the candidates. If it is not certain, leave the list empty.',
  ],
  'stated-without-list': [
    'stated without a list',
    'the certainty “stated” needs a list',
    'Enter the list, or make the certainty “reported”.',
  ],
  'stated-by-elimination': [
    'stated by elimination',
    'the certainty is “stated”, but the list follows by elimination',
    'Make the certainty “reported”.',
  ],
  'elimination-without-list': [
    'elimination without a list',
    'names no list that the others leave over',
    'Enter the list that is left, or remove “elimination”.',
  ],
  'elimination-without-note': [
    'elimination without a note',
    'a list by elimination needs a note',
    'Say in the note how the other lists are ruled out.',
  ],
  'published-name-missing': [
    'published name missing',
    'the certainty “stated” needs the name as it was published',
    'Enter the name exactly as in the list.',
  ],
  'review-before-list': [
    'review before the list',
    'the review of {found} is before {list} was announced, {date}',
    'Check both dates.',
  ],
  'review-without-source': [
    'review without a source',
    'a known result of the review names no source',
    'Enter the id of the source. Without one, enter no result.',
  ],
  'terms-overlap': [
    'terms overlap',
    'the term of {found} overlaps that of {other}, of the same level',
    'Check both recognitions. If they are one, keep one row.',
  ],
  'end-not-after-start': [
    'term ends before it begins',
    'ends {found}, not later than its beginning {start}',
    'Correct the dates by the published list.',
  ],
  'term-basis-differs': [
    'term and basis disagree',
    'the end of the term is “{found}”, while its basis is “{basis}”',
    'With a date the basis is “sourced” or “inferred”, without one “unknown”.',
  ],
  'size-basis-differs': [
    'size and basis disagree',
    'the size is “{found}”, while its basis is “{basis}”',
    'With a number the basis is “sourced” or “inferred”, without one “unknown”.',
  ],
  'list-id-differs': [
    'list id does not match',
    'found “{found}”, expected “{expected}” by level and year',
    'Correct the id, the level or the year.',
  ],
  'count-differs': [
    'count does not match',
    'is {found}, counted {expected}',
    'Enter the counted number, or add the missing records.',
  ],
  'more-than-listed': [
    'more than the list has',
    'the list has {found} in the province, but {count} clusters are recorded',
    'Check which clusters are not on this list.',
  ],
}

const STATEMENT: Readonly<Record<FaultCode<'statement'>, FaultWords>> = {
  'date-after-source': [
    'date after its source',
    'as of {found}, but the source is of {date}',
    'Check the date, or cite a later source. A target has the kind “target”.',
  ],
  'year-after-source': [
    'year after its source',
    'says {found}, but the source is of {date}',
    'Correct the year, or cite a later source.',
  ],
  'report-date-differs': [
    'report date does not match',
    'the report date {found} differs from the date of the source, {date}',
    'Enter the date of the source. For the date of an event the basis is “event”.',
  ],
  'plan-as-result': [
    'a plan as a result',
    'is “{kind}”, but the words say {word}: expected “{expected}”',
    'Change the kind. If it was done, reword the text and cite a source that says so.',
  ],
  'estimate-as-result': [
    'an estimate as a result',
    'is “{kind}”, but the words say {word}: expected “{expected}”',
    'Change the kind, or cite a source with the actual number.',
  ],
  'scope-differs': [
    'scope does not match the text',
    'is “{scope}”, but the text says {word}: expected “{expected}”',
    'Change the scope, or say in the text what it holds for.',
  ],
  'shared-scope-differs': [
    'one number with two scopes',
    'is “{scope}”, but {cluster} has the same number as “{other}”',
    'Give both one scope.',
  ],
  'wrong-unit': [
    'wrong unit',
    'the unit of {metric} is “{found}”, expected “{expected}”',
    'Convert it to the unit given; the quotation keeps the original.',
  ],
  'qualifier-missing': [
    'metric not explained',
    'the metric “other” needs a qualifier',
    'Say in the qualifier what is counted.',
  ],
  'conflict-without-partner': [
    'a conflict of one figure',
    'has no flagged partner in {unit} of another source',
    'Add and flag the other figure, or clear the flag.',
  ],
  'flags-differ': [
    'a conflict without a note',
    'flagged figures need a flagged note, and the reverse',
    'Add a flagged note that says how the sources differ, or clear the flag.',
  ],
  'digest-quoted': [
    'a digest quoted',
    'quotes a digest of {publisher}',
    'Delete the quotation: a digest is not the original.',
  ],
  'needed-with': ['related field empty', 'is needed with {other}', 'Fill it in, or empty the related field.'],
  'unneeded-without': [
    'field not expected',
    'is not needed without {other}',
    'Empty it, or fill in the related field.',
  ],
  'mirror-grade-too-high': [
    'grade A for a mirror',
    'a text read on a mirror cannot have grade A',
    'Make it grade B or lower, or read the original page.',
  ],
  'industry-repeated': [
    'main industry repeated',
    'repeats the main industry “{found}”',
    'Remove it from the further industries.',
  ],
}

const TABLE: Readonly<Record<FaultCode<'table'>, FaultWords>> = {
  'wrong-order': ['wrong order', 'the order is not {expected}', 'Put the rows in the order given.'],
  'row-missing': [
    'row missing',
    'the row “{found}” is missing or not valid',
    'Add the row, or correct its other faults.',
  ],
  'tasks-missing': [
    'no tasks',
    'has no tasks, while they are said to be complete',
    'List the tasks, or say that they are not complete.',
  ],
  'province-differs': [
    'differs from the configuration of the province',
    'province.json has “{found}”, expected “{expected}”',
    'Correct province.json, or the table of divisions.',
  ],
  'code-outside-province': [
    'code outside the province',
    'found “{found}”, expected six digits of the province',
    'Correct it by the codes of the National Bureau of Statistics.',
  ],
  'spelling-differs': [
    'pinyin does not match the name',
    '{name} is spelled “{found}”, expected one syllable for each character',
    'Write it like “san tai xian”.',
  ],
  'english-name-missing': ['English name missing', 'has no English name', 'Add a row to data/english-names.csv.'],
  'former-name-is-current': [
    'former name is current',
    '{found} is its name today',
    'Delete the row, or enter the former name.',
  ],
  'excluded-and-listed': ['excluded and recorded', '“{found}” is also in data/clusters.json', 'Keep it in one place.'],
  'indicators-misnumbered': [
    'indicators misnumbered',
    'found {found}, expected {expected}',
    'Number them from 1 to 8.',
  ],
  'thresholds-differ': [
    'thresholds differ from the rules',
    'found “{found}”, the rules have “{expected}”',
    'Name the same thresholds in both places.',
  ],
  'deadline-boundary': [
    'boundary of a deadline',
    'found “{found}”, but the notice says “before” the day',
    'Make it “before”.',
  ],
  'translations-incomplete': [
    'number of translations',
    'has {found} translations of {expected} Chinese words',
    'Give one translation for each, in the same order.',
  ],
  'name-without-county': [
    'name without the county',
    '“{found}” does not contain {county}',
    'Check the county. If the name is right, nothing to do.',
  ],
  'cluster-without-facts': [
    'no figure and no measure',
    'has no figure and no measure',
    'Add what a source says. Without one, leave it.',
  ],
  'translation-missing': ['translation missing', 'lacks “{found}”', 'Add a row to data/english-texts.json.'],
  'translation-unused': [
    'translation not used',
    'is not needed for “{found}”',
    'Remove it from data/english-texts.json, or correct its Chinese text.',
  ],
}

const UNITS = { cell: 'cell', row: 'row', sheet: 'sheet', place: 'place' }

export const faultMessages: typeof zh = {
  words: { ...FILE, ...STRUCTURE, ...CELL, ...NAME, ...REFERENCE, ...RECOGNITION, ...STATEMENT, ...TABLE },
  severity: { error: 'error', warning: 'warning', note: 'note' },
  areas: {
    file: 'Files',
    structure: 'Sheets, rows and columns',
    cell: 'Cells and fields',
    name: 'Pasted names',
    reference: 'Ids, places and sources',
    recognition: 'Recognitions and lists',
    statement: 'Figures, measures and notes',
    table: 'Other tables',
  },
  empty: 'nothing',
  valueNames: {},
  place: (sheet, row, column) =>
    [sheet === '' ? '' : `sheet “${sheet}”`, row === null ? '' : `row ${row}`, column].filter(Boolean).join(', '),
  heading: (_, english) => `“${english}”`,
  valueSuffix: 'En',
  letter: letter => `column ${letter}`,
  row: row => `row ${row}`,
  places: (places, more) => `${places.join(', ')}${more > 0 ? ` and ${formatNumber(more)} more` : ''}`,
  after: (place, message) => `${place}: ${message}`,
  group: (count, unit, title, column) =>
    `${formatCount(count, UNITS[unit])}: ${title}${column === '' ? '' : ` (${column})`}`,
  remedy: remedy => remedy,
}
