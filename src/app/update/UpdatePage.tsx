// The page that updates the data: what it does, where the reader's file stays, the ways to begin, and the work on what
// was opened. The build prerenders it as it is before anything is opened; the work itself loads then.
import { lazy, Suspense, useReducer, useState } from 'react'
import { t } from '#messages/t'
import { updateMessages as messages } from '#messages/update'
import type { UpdateInput } from '../../importers/session/sessionTypes'
import { formatListName } from '../../messages/domainFormat'
import { Button } from '../../ui/controls/Button'
import { DEFAULT_VIEW } from '../../view/links'
import { buildUpdateHref } from '../../view/updateLink'
import { buildHref } from '../../view/ViewProvider'
import { DraftNotice } from './DraftNotice'
import { FileForm } from './FileForm'
import { NamesForm } from './NamesForm'
import { RequestLog } from './RequestLog'
import styles from './Update.module.css'
import { INITIAL_STATE, updateReducer } from './updateState'
import { useDraft } from './useDraft'
import { type UpdateLists, useUpdateLists } from './useUpdateLists'

const HOME = buildHref({ ...DEFAULT_VIEW, lang: t.lang }, {})
const IS_ENGLISH = t.lang === 'en'
const WAYS = ['names', 'file', 'changeSet', 'dataset'] as const
type Way = (typeof WAYS)[number]

const Workbench = lazy(() => import('./Workbench'))
const Templates = lazy(() => import('./Templates'))
const DatasetForm = lazy(() => import('./dataset/DatasetForm'))

export function UpdatePage() {
  const [state, dispatch] = useReducer(updateReducer, INITIAL_STATE)
  const [way, setWay] = useState<Way>('names')
  const [openedAt, setOpenedAt] = useState<number | null>(null)
  const draft = useDraft(state)
  const lists = useUpdateLists()
  const begin = () => setOpenedAt(time => time ?? performance.now())
  const open = (input: UpdateInput) => {
    begin()
    dispatch({ type: 'open', input })
  }
  const { input } = state
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
        <DraftNotice
          draft={draft}
          hasInput={input !== null}
          onContinue={({ input, decisions }) => {
            setOpenedAt(performance.now())
            dispatch({ type: 'open', input, decisions })
          }}
        />
        {input ? (
          <Suspense fallback={<p>{messages.loading}</p>}>
            <Workbench state={state} dispatch={dispatch} />
          </Suspense>
        ) : (
          <section className={styles.ways}>
            <fieldset className={styles.waysChoice}>
              <legend className="visually-hidden">{messages.waysLabel}</legend>
              {WAYS.map(id => (
                <label key={id} data-checked={id === way || undefined}>
                  <input type="radio" name="way" checked={id === way} onChange={() => setWay(id)} />
                  {messages.ways[id]}
                </label>
              ))}
            </fieldset>
            <WayForm way={way} lists={lists} onOpen={open} onBegin={begin} />
          </section>
        )}
      </main>
    </div>
  )
}

function WayForm({
  way,
  lists: { lists, hasFailed, retry },
  onOpen,
  onBegin,
}: {
  readonly way: Way
  readonly lists: UpdateLists
  readonly onOpen: (input: UpdateInput) => void
  /** Told of a choice that opens no update. */
  readonly onBegin: () => void
}) {
  if (way === 'dataset')
    return (
      <Suspense fallback={<p>{messages.loading}</p>}>
        <DatasetForm onBegin={onBegin} />
      </Suspense>
    )
  if (way === 'changeSet')
    return <FileForm hint={messages.changeSetHint} accept=".json,application/json" onOpen={onOpen} />
  if (way === 'file')
    return (
      <>
        <FileForm hint={messages.fileHint} accept=".xlsx,.xlsm,.csv,.tsv,.txt,.json,.zip,.xls" onOpen={onOpen} />
        <Suspense fallback={<p>{messages.templateNote}</p>}>
          <Templates />
        </Suspense>
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
        initial={{ list: readListOfLink(lists) }}
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
