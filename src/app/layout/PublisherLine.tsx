// The publisher and its official numbers in one line; nothing while data/publisher.json is empty.
import { PUBLISHER_ITEMS } from '../../messages/publisherItems'

export const PublisherLine = () =>
  PUBLISHER_ITEMS.length === 0 ? null : (
    <p>
      {PUBLISHER_ITEMS.map(({ label, text, lang, href }, i) => (
        <span key={text}>
          {i > 0 ? ' · ' : ''}
          {label}
          {href === null ? (
            <span lang={lang}>{text}</span>
          ) : (
            <a href={href} lang={lang}>
              {text}
            </a>
          )}
        </span>
      ))}
    </p>
  )
