// The page that updates the data: what it does, where the reader's file stays, the ways to begin, and the work on what
// was opened. The build prerenders it as it is before anything is opened; the work itself loads then.
import { useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { t } from '#messages/t'
import { updateMessages as messages } from '#messages/update'
import type { UpdateInput } from '../../importers/session/sessionTypes'
import { formatListName } from '../../messages/domainFormat'
import { Button } from '../../ui/controls/Button'
import { DEFAULT_VIEW } from '../../view/links'
import { buildUpdateHref } from '../../view/updateLink'
import { buildHref } from '../../view/ViewProvider'
import { lazyPane } from '../panes/lazyPane'
import { DraftNotice } from './DraftNotice'
import type { Draft } from './draftStore'
import { FileForm } from './FileForm'
import { isComplete, NamesForm, type NamesInput, NO_NAMES } from './NamesForm'
import { RequestLog } from './RequestLog'
import styles from './Update.module.css'
import { INITIAL_STATE, NO_DECISIONS, updateReducer } from './updateState'
import { useDraft } from './useDraft'
import { useFileGuard } from './useFileGuard'
import { type UpdateLists, useUpdateLists } from './useUpdateLists'

const HOME = buildHref({ ...DEFAULT_VIEW, lang: t.lang }, {})
const IS_ENGLISH = t.lang === 'en'
const WAYS = ['names', 'file', 'changeSet', 'dataset'] as const
type Way = (typeof WAYS)[number]

const Workbench = lazyPane('app/update/Workbench', () => import('./Workbench'))
const Templates = lazyPane('app/update/Templates', () => import('./Templates'))
const DatasetForm = lazyPane('app/update/dataset/DatasetForm', () => import('./dataset/DatasetForm'))

export function UpdatePage() {
  const [state, dispatch] = useReducer(updateReducer, INITIAL_STATE)
  const [way, setWay] = useState<Way>('names')
  const [openedAt, setOpenedAt] = useState<number | null>(null)
  const [filledIn, setFilledIn] = useState(NO_NAMES)
  const lists = useUpdateLists()
  // The lists, and with them that of the link, may load after the form.
  const names = filledIn.list === '' ? { ...filledIn, list: readListOfLink(lists.lists) } : filledIn
  const { input, isRead, decisions } = state
  const unsent = useMemo(
    () => (input || filledIn.text.trim() === '' ? null : { input: filledIn, decisions: NO_DECISIONS }),
    [input, filledIn],
  )
  const draft = useDraft(input && isRead ? { input, decisions } : null, unsent)
  const waysRef = useRef<HTMLFieldSetElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !input) waysRef.current?.querySelector<HTMLElement>(':checked')?.focus()
    wasOpen.current = input !== null
  }, [input])
  const begin = () => setOpenedAt(time => time ?? performance.now())
  const open = (next: UpdateInput, oldDecisions = NO_DECISIONS) => {
    begin()
    dispatch({ type: 'open', input: next, decisions: oldDecisions })
  }
  const continueDraft = (stored: Draft) => {
    draft.takeUp()
    if (stored.input.kind === 'names') setFilledIn(stored.input)
    if (stored.input.kind === 'names' && !isComplete(stored.input)) setWay('names')
    else open(stored.input, stored.decisions)
  }
  useFileGuard(() => {
    if (way === 'names') setWay('file')
  })
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <a href={HOME}>{messages.backToMap}</a>
        <a
          href={buildUpdateHref(IS_ENGLISH ? 'zh-CN' : 'en')}
          hrefLang={IS_ENGLISH ? 'zh-CN' : 'en'}
          lang={IS_ENGLISH ? 'zh-CN' : 'en'}
        >
          {IS_ENGLISH ? '中文' : 'English'}
        </a>
      </header>
      <main>
        <h1 className={styles.title}>{messages.title}</h1>
        <p className={styles.lead}>{messages.lead}</p>
        <section className={styles.privacy} aria-labelledby="privacy">
          <h2 id="privacy">{messages.privacyHeading}</h2>
          <p>{messages.privacy}</p>
          {openedAt === null ? null : <RequestLog since={openedAt} />}
        </section>
        <p className={styles.unsupported}>{messages.unsupported}</p>
        <DraftNotice draft={draft} hasInput={input !== null} onContinue={continueDraft} />
        {input ? (
          <Workbench
            fallback={<p>{messages.loading}</p>}
            state={state}
            dispatch={dispatch}
            onClose={() => {
              draft.leave()
              dispatch({ type: 'close' })
            }}
          />
        ) : (
          <section className={styles.ways}>
            <fieldset ref={waysRef} className={styles.waysChoice}>
              <legend className="visually-hidden">{messages.waysLabel}</legend>
              {WAYS.map(id => (
                <label key={id} data-checked={id === way || undefined}>
                  <input type="radio" name="way" checked={id === way} onChange={() => setWay(id)} />
                  {messages.ways[id]}
                </label>
              ))}
            </fieldset>
            <WayForm way={way} lists={lists} names={names} onNames={setFilledIn} onOpen={open} onBegin={begin} />
          </section>
        )}
      </main>
    </div>
  )
}

function WayForm({
  way,
  lists: { lists, hasFailed, retry },
  names,
  onNames,
  onOpen,
  onBegin,
}: {
  readonly way: Way
  readonly lists: UpdateLists
  readonly names: NamesInput
  readonly onNames: (names: NamesInput) => void
  readonly onOpen: (input: UpdateInput) => void
  /** Told of a choice that opens no update. */
  readonly onBegin: () => void
}) {
  if (way === 'dataset') return <DatasetForm fallback={<p>{messages.loading}</p>} onBegin={onBegin} />
  if (way === 'changeSet')
    return <FileForm hint={messages.changeSetHint} accept=".json,application/json" onOpen={onOpen} />
  if (way === 'file')
    return (
      <>
        <FileForm hint={messages.fileHint} accept=".xlsx,.xlsm,.csv,.tsv,.txt,.json,.zip,.xls" onOpen={onOpen} />
        <Templates fallback={<p>{messages.templateNote}</p>} />
      </>
    )
  return (
    <>
      {hasFailed ? (
        <p className={styles.problem} role="alert">
          {messages.loadFailed} <Button onClick={retry}>{messages.retry}</Button>
        </p>
      ) : null}
      <NamesForm
        lists={lists.map(list => ({ id: list.id, name: formatListName(list) }))}
        value={names}
        onChange={onNames}
        onOpen={onOpen}
      />
    </>
  )
}

/** The coverage page links here with the list to complete. */
function readListOfLink(lists: UpdateLists['lists']): string {
  const id = typeof location === 'undefined' ? '' : new URLSearchParams(location.search).get('list')
  return lists.find(list => list.id === id)?.id ?? ''
}
