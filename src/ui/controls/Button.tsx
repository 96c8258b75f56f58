// The buttons of the whole site: one with words, one with an icon alone.
import type { ComponentProps } from 'react'
import { Icon, type IconName } from '../icons/Icon'
import styles from './Button.module.css'

export type ButtonVariant = 'plain' | 'large' | 'primary' | 'text'

/** @returns the classes of a button for elements that are no `<Button>`, such as those with a pane of their own */
export const getButtonClass = (variant: ButtonVariant = 'plain', className?: string): string =>
  [variant === 'text' ? '' : styles.button, variant === 'plain' ? '' : styles[variant], className]
    .filter(Boolean)
    .join(' ')

interface ButtonProps extends ComponentProps<'button'> {
  readonly variant?: ButtonVariant | undefined
}

/** A button with words. `large` shows more of a list, `primary` is the main action of a pane, `text` has no frame. */
export const Button = ({ variant = 'plain', className, ...props }: ButtonProps) => (
  <button type="button" {...props} className={getButtonClass(variant, className)} />
)

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  readonly icon: IconName
  /** The accessible name. */
  readonly label: string
  /** 32 px, or 26 px beside a name. */
  readonly size?: 'normal' | 'small'
}

/** A button without a frame that shows an icon. */
export const IconButton = ({ icon, label, size = 'normal', className, ...props }: IconButtonProps) => (
  <button
    type="button"
    {...props}
    aria-label={label}
    data-size={size}
    className={`${styles.iconButton} ${className ?? ''}`}
  >
    <Icon name={icon} size={size === 'small' ? 14 : 16} />
  </button>
)
