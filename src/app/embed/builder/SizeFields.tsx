// Width and height of a frame in pixels. A value out of range is named, and the last valid one stays in the code.
import { useId, useState } from 'react'
import { embedBuilderMessages as messages } from '#messages/embedBuilder'
import styles from './EmbedBuilder.module.css'

/** A size in CSS pixels. */
export interface FrameSize {
  readonly width: number
  readonly height: number
}

const MIN_PX = 240
const MAX_PX = 3000

const parsePixels = (text: string): number | null => {
  const value = Number(text)
  return /^\d+$/.test(text) && value >= MIN_PX && value <= MAX_PX ? value : null
}

interface Props {
  readonly size: FrameSize
  readonly onChange: (size: FrameSize) => void
}

export const SizeFields = ({ size, onChange }: Props) => (
  <div className={styles.sizeFields}>
    {(['width', 'height'] as const).map(side => (
      <PixelField
        key={side}
        label={messages[side]}
        value={size[side]}
        onChange={value => onChange({ ...size, [side]: value })}
      />
    ))}
  </div>
)

function PixelField({ label, value, onChange }: { label: string; value: number; onChange: (value: number) => void }) {
  const [text, setText] = useState(String(value))
  const id = useId()
  const isInvalid = parsePixels(text) === null
  return (
    <label>
      <span>{label}</span>
      <input
        inputMode="numeric"
        value={text}
        aria-invalid={isInvalid}
        aria-describedby={isInvalid ? id : undefined}
        onChange={event => {
          setText(event.currentTarget.value)
          const pixels = parsePixels(event.currentTarget.value)
          if (pixels !== null) onChange(pixels)
        }}
      />
      {isInvalid ? (
        <small id={id} role="alert">
          {messages.sizeRange(MIN_PX, MAX_PX)}
        </small>
      ) : null}
    </label>
  )
}
