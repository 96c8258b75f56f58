// The page of all faults: each code with its message and remedy, at its own address. Prerendered; it has no script.
import { faultMessages as messages } from '#messages/faults'
import { faultsPageMessages as texts } from '#messages/faultsPage'
import { t } from '#messages/t'
import { FAULT_AREAS, FAULT_KINDS, type FaultArea, type FaultCode } from '../../../domain/fault/faultCodes'
import { buildFaultHref, buildUpdateHref } from '../../../view/updateLink'
import styles from '../Update.module.css'

const AREAS = Object.keys(FAULT_AREAS) as FaultArea[]
const listCodes = (area: FaultArea) => Object.keys(FAULT_AREAS[area]) as FaultCode[]
const OTHER_LANGUAGE = t.lang === 'en' ? 'zh-CN' : 'en'

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** Values stand in the place of `{name}`; a reader sees … instead. */
const formatMessage = (text: string): string => capitalise(text.replace(/\{\w+\}/g, '…'))

export const FaultsPage = () => (
  <div className={styles.page}>
    <header className={styles.header}>
      <a href={buildUpdateHref(t.lang)}>{texts.back}</a>
      <a href={buildFaultHref(OTHER_LANGUAGE)} hrefLang={OTHER_LANGUAGE} lang={OTHER_LANGUAGE}>
        {OTHER_LANGUAGE === 'en' ? 'English' : '中文'}
      </a>
    </header>
    <main className={styles.faultsPage}>
      <h1 className={styles.title}>{texts.title}</h1>
      <p className={styles.lead}>{texts.lead}</p>
      <nav aria-label={texts.areas}>
        <ul className={styles.areas}>
          {AREAS.map(area => (
            <li key={area}>
              <a href={`${buildFaultHref(t.lang)}#area-${area}`}>{messages.areas[area]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {AREAS.map(area => (
        <section key={area} aria-labelledby={`area-${area}`}>
          <h2 id={`area-${area}`}>{messages.areas[area]}</h2>
          {listCodes(area).map(code => {
            const [title, message, remedy] = messages.words[code]
            return (
              <section key={code} id={code} className={styles.fault} aria-labelledby={`${code}-title`}>
                <h3 id={`${code}-title`}>
                  {capitalise(title)} <small>{messages.severity[FAULT_KINDS[code].severity]}</small>
                </h3>
                <p>{formatMessage(message)}</p>
                <p>{texts.remedy(remedy)}</p>
                <p className={styles.code}>
                  <a href={buildFaultHref(t.lang, code)}>{code}</a>
                </p>
              </section>
            )
          })}
        </section>
      ))}
    </main>
  </div>
)
