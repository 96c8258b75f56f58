// The publisher and its official numbers in one line, for the foot of pages and embeds.
import { listPublisherItems } from '../../messages/publisherItems'

export const PublisherLine = () => (
  <p>
    {listPublisherItems().map(({ label, text, lang, href }, i) => (
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
