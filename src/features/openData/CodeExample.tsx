// Code to copy, under its heading.
import type { ReactNode } from 'react'
import { openDataMessages } from '#messages/openData'
import { CopyButton } from '../../ui/controls/CopyButton'
import { TextWithNames } from '../../ui/text/EnglishParts'
import styles from './OpenData.module.css'

interface Props {
  readonly title: string
  readonly code: string
  /** Before the code. */
  readonly children?: ReactNode
}

export function CodeExample({ title, code, children }: Props) {
  const { copy, copied, copyFailed } = openDataMessages
  return (
    <div className={styles.example}>
      <h4>
        <TextWithNames>{title}</TextWithNames>
      </h4>
      {children}
      <pre>
        <code key={code} lang="en" translate="no">
          {code}
        </code>
      </pre>
      <CopyButton content={code} labels={{ copied, refused: copyFailed, field: title }} isMultiline>
        <TextWithNames>{`${copy} ${title}`}</TextWithNames>
      </CopyButton>
    </div>
  )
}
