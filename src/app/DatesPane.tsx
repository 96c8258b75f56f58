// The dates of an open cluster and what comes at their end, in a chunk of their own: a built page shows them without it.
import type { ComponentProps } from 'react'
import { Cites } from '../features/cluster/Cited'
import { DatesPart } from '../features/cluster/DatesPart'
import { TermEndWithHeading } from '../features/term/TermEnd'
import { selectTermEnd } from '../model/termEnd'

interface Props extends ComponentProps<typeof DatesPart> {
  /** Date of the newest source. */
  readonly version: string
}

export default function DatesPane({ version, ...props }: Props) {
  const { model, day } = props
  const recognitions = model.recognitions.map(({ recognition }) => recognition)
  return (
    <>
      <DatesPart {...props} />
      <TermEndWithHeading
        term={selectTermEnd(recognitions, model.given.lists, day)}
        isOfCluster
        rules={model.termEnd}
        cite={ids => <Cites numbers={model.citesOf(ids)} />}
        version={version}
      />
    </>
  )
}
