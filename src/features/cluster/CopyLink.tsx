// Copies the address of this view, written out in full; where the browser forbids it, the link stands there to be selected.
import { c } from '#messages/cluster'
import { Icon } from '../../ui/Icon'
import { useOutcome } from '../../ui/useOutcome'
import { useViewState } from '../../view/context'
import { formatLink } from '../../view/links'
import { addressOf } from '../../view/pages'
import styles from './ClusterPanel.module.css'

export function CopyLink() {
  const { view } = useViewState()
  const [outcome, setOutcome] = useOutcome()
  const link = () => new URL(addressOf(formatLink(view, true)), document.baseURI).href
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link())
      setOutcome('copied')
    } catch {
      setOutcome('failed')
    }
  }
  return (
    <>
      <button type="button" className={styles.copy} onClick={() => void copy()}>
        <Icon name="link" /> {c.copyLink}
      </button>
      <span role="status" className={styles.said}>
        {outcome === 'failed' ? (
          <label>
            {c.copyFailed}
            <input readOnly value={link()} aria-label={c.linkField} onFocus={event => event.currentTarget.select()} />
          </label>
        ) : outcome === 'copied' ? (
          c.copied
        ) : (
          ''
        )}
      </span>
    </>
  )
}
