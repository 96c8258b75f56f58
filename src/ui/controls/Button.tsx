// The buttons of the whole site: one with words, one with an icon alone.
import type { ComponentProps } from 'react'
import { Icon, type IconName } from '../icons/Icon'
import styles from './Button.module.css'

export type ButtonVariant = 'inline' | 'large' | 'primary' | 'text'

interface ButtonProps extends ComponentProps<'button'> {
  /** `inline` stands in a line of text, `large` shows more of a list, `primary` is the main action of a pane, `text` has no frame. */
  readonly variant?: ButtonVariant | undefined
}

/** A button with words. */
export const Button = ({ variant, className = '', ...props }: ButtonProps) => (
  <button type="button" {...props} data-variant={variant} className={`${styles.button} ${className}`} />
)

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  readonly icon: IconName
  /** The accessible name. */
  readonly label: string
  /** 26 px beside a name; 32 px otherwise. */
  readonly isSmall?: boolean
}

/** A button without a frame that shows an icon. */
export const IconButton = ({ icon, label, isSmall = false, className = '', ...props }: IconButtonProps) => (
  <button
    type="button"
    {...props}
    aria-label={label}
    data-small={isSmall || undefined}
    className={`${styles.iconButton} ${className}`}
  >
    <Icon name={icon} size={isSmall ? 14 : 16} />
  </button>
)
