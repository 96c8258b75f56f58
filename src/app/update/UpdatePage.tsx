// The page that updates the data: what it does, where the reader's file stays, and the three ways to begin. The build
// prerenders it as it is before anything is chosen.
import { t } from '#messages/t'
import { updateMessages as messages } from '#messages/update'
import { DEFAULT_VIEW } from '../../view/links'
import { buildHref } from '../../view/ViewProvider'
import styles from './Update.module.css'

const HOME = buildHref({ ...DEFAULT_VIEW, lang: t.lang }, {})
const OTHER_LANGUAGE = t.lang === 'en' ? 'update/' : 'en/update/'

export function UpdatePage() {
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <a href={HOME}>{messages.backToMap}</a>
        <a href={OTHER_LANGUAGE} hrefLang={t.lang === 'en' ? 'zh-CN' : 'en'} lang={t.lang === 'en' ? 'zh-CN' : 'en'}>
          {messages.otherLanguage}
        </a>
      </header>
      <main>
        <h1>{messages.title}</h1>
        <p className={styles.lead}>{messages.lead}</p>
        <section className={styles.privacy}>
          <h2>{messages.privacyHeading}</h2>
          <p>{messages.privacy}</p>
        </section>
        <noscript>
          <p>{messages.noScript}</p>
        </noscript>
      </main>
    </div>
  )
}
