// The icon beside the words of a state. States differ by shape; the icon is decorative, since the words are always shown.
import type { TargetState } from '../../domain/target/assessTarget'
import styles from './Targets.module.css'

const STATE_PATHS: Readonly<Record<TargetState, string>> = {
  reached: 'M4.8 8.3l2.2 2.2 4.2-4.8',
  missed: 'M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2',
  undecided: 'M5 6.5h6M5 9.5h6M9.6 4.6L6.4 11.4',
  silent: 'M5.5 8h5',
  pending: 'M8 4.5V8l2.2 1.6',
  undated: '',
}

export const TargetStateIcon = ({ state }: { state: TargetState }) => (
  <svg className={styles.stateIcon} data-state={state} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.6" />
    <path d={STATE_PATHS[state]} />
  </svg>
)
