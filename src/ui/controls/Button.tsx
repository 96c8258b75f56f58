// The button with words, in all its looks.
import type { ComponentProps } from 'react'
import styles from './Button.module.css'

export type ButtonVariant = 'large' | 'primary' | 'text'

interface ButtonProps extends ComponentProps<'button'> {
  /** `large` shows more of a list, `primary` is the main action of a pane, `text` has no frame. */
  readonly variant?: ButtonVariant | undefined
}

/** A button with words. */
export const Button = ({ variant, className = '', ...props }: ButtonProps) => (
  <button type="button" {...props} data-variant={variant} className={`${styles.button} ${className}`} />
)
