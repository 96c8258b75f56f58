// English words within a text of any language, marked: a voice pronounces them as such, and a translation tool keeps them.

interface Props {
  readonly children: string
}

/** Code between backticks. */
const CODE = /`([^`]+)`/
/** Formats and functions that have no Chinese name. */
const NAMES = /(Data Package|JSON Feed|JSON Schema|Power Query)/

/** Every second part is English, and stands once in a text. */
const renderParts = (text: string, separator: RegExp, Tag: 'code' | 'span') =>
  text.split(separator).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      <Tag key={part} lang="en" translate="no">
        {part}
      </Tag>
    ),
  )

/** A text with code between backticks. */
export const TextWithCode = ({ children }: Props) => renderParts(children, CODE, 'code')

/** A text with names of formats. */
export const TextWithNames = ({ children }: Props) => renderParts(children, NAMES, 'span')
