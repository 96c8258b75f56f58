// One pasted name: what it was found to be, what that rests on, and a choice for each of city, county, industry and record.
import { nameReviewMessages as messages } from '#messages/nameReview'
import { INDUSTRY } from '#messages/words'
import { INDUSTRY_IDS, type IndustryId } from '../../../domain/cluster/industry'
import type { CountyCode, PrefectureCode } from '../../../domain/place/adcode'
import type { Evidence, Finding, NameAnswer, Proposal } from '../../../importers/names/names'
import { Tag } from '../../../ui/text/Tag'
import styles from './Review.module.css'
import type { ReviewPlaces } from './reviewPlaces'
import { TABLE_ROLES } from './tableRoles'

/** The value of a cell: the answer, else what was found without doubt. */
const getValue = <T,>(answer: T | undefined, finding: Finding<T>): T | null | undefined =>
  answer !== undefined ? answer : finding.isAsked ? undefined : finding.value

const formatEvidence = (evidence: readonly Evidence[]): string =>
  evidence.map(({ kind, words }) => messages.evidence[kind](words)).join(messages.separator)

/** True while a name still has an open question. */
export const isOpen = (proposal: Proposal, answer: NameAnswer | undefined): boolean =>
  !answer?.isSkipped &&
  (getValue(answer?.city, proposal.city) === undefined ||
    getValue(answer?.county, proposal.county) === undefined ||
    getValue(answer?.industry, proposal.industry) === undefined ||
    (answer?.sameAs === undefined && proposal.existing.some(({ kind }) => kind === 'near') && !hasSame(proposal)))

export const hasSame = (proposal: Proposal): boolean => proposal.existing.some(({ kind }) => kind === 'same')

interface RowProps {
  readonly proposal: Proposal
  readonly answer: NameAnswer
  readonly places: ReviewPlaces
  readonly onAnswer: (patch: NameAnswer) => void
}

export function NameRow({ proposal, answer, places, onAnswer }: RowProps) {
  const { pasted, city, county, industry, existing } = proposal
  const same = existing.find(({ kind }) => kind === 'same')
  const chosenCity = getValue(answer.city, city) ?? null
  const countyChoice = buildCountyChoice(proposal, answer, chosenCity, places)
  const isLocked = same !== undefined
  return (
    <tr
      {...TABLE_ROLES.row}
      data-open={isOpen(proposal, answer) || undefined}
      data-skipped={answer.isSkipped || undefined}
    >
      <td {...TABLE_ROLES.cell} data-label={messages.line}>
        {pasted.line}
      </td>
      <th {...TABLE_ROLES.rowHeader} scope="row">
        <span lang="zh-CN">{pasted.name}</span>
        <label className={styles.skip}>
          <input
            type="checkbox"
            checked={answer.isSkipped ?? false}
            onChange={event => onAnswer({ isSkipped: event.target.checked })}
          />
          {messages.skip}
        </label>
      </th>
      <Choice<PrefectureCode>
        column={messages.city}
        name={pasted.name}
        finding={city}
        answer={answer.city}
        isLocked={isLocked}
        options={places.prefectures.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={value => onAnswer({ city: value as PrefectureCode })}
      />
      <Choice<CountyCode>
        column={messages.county}
        name={pasted.name}
        finding={countyChoice.finding}
        answer={countyChoice.answer}
        isLocked={isLocked && county.value !== null}
        hasNone={chosenCity !== null}
        options={countyChoice.options}
        onChange={value =>
          onAnswer({ county: value, ...(value && chosenCity === null ? { city: places.getPrefecture(value) } : {}) })
        }
      />
      <Choice<IndustryId>
        column={messages.industry}
        name={pasted.name}
        finding={industry}
        answer={answer.industry}
        isLocked={isLocked}
        options={INDUSTRY_IDS.map(id => ({ value: id, label: INDUSTRY[id].name }))}
        onChange={value => onAnswer({ industry: value as IndustryId })}
      />
      <td {...TABLE_ROLES.cell} data-label={messages.record}>
        {same ? (
          <Tag>{messages.same}</Tag>
        ) : existing.length > 0 ? (
          <select
            aria-label={messages.chooseFor(messages.record, pasted.name)}
            value={answer.sameAs === undefined ? '' : (answer.sameAs ?? 'new')}
            onChange={event =>
              onAnswer({ sameAs: event.target.value === 'new' ? null : (event.target.value as never) })
            }
          >
            <option value="" disabled>
              {messages.isItSame}
            </option>
            {existing.map(({ cluster, nameZh, score, basis }) => (
              <option key={cluster} value={cluster}>
                {messages.sameAs(nameZh, messages.existing[basis](score))}
              </option>
            ))}
            <option value="new">{messages.isNew}</option>
          </select>
        ) : (
          <Tag>{messages.fresh}</Tag>
        )}
      </td>
    </tr>
  )
}

/**
 * The counties of the chosen city; without a city those that fit, with the names of their cities. A county of another city
 * than the chosen one is asked again.
 */
function buildCountyChoice(
  { county }: Proposal,
  { county: answer }: NameAnswer,
  chosenCity: PrefectureCode | null,
  places: ReviewPlaces,
) {
  if (chosenCity === null) {
    const options = county.candidates.map(code => ({ value: code, label: places.getFullName(code) }))
    return { options, finding: county, answer }
  }
  const options = (places.countiesByPrefecture.get(chosenCity) ?? []).map(({ code, name }) => ({
    value: code,
    label: name,
  }))
  const isHere = (code: CountyCode) => options.some(({ value }) => value === code)
  const finding: Finding<CountyCode> =
    county.value === null || isHere(county.value) ? county : { ...county, value: null, isAsked: true }
  return { options, finding, answer: answer && !isHere(answer) ? undefined : answer }
}

interface ChoiceProps<T extends string> {
  readonly column: string
  /** The pasted name. */
  readonly name: string
  readonly finding: Finding<T>
  readonly answer: T | null | undefined
  readonly options: readonly { readonly value: T; readonly label: string }[]
  /** The record on file has it. */
  readonly isLocked: boolean
  /** True if "none" is an answer. */
  readonly hasNone?: boolean
  readonly onChange: (value: T | null) => void
}

const NONE = 'none'

function Choice<T extends string>({
  column,
  name,
  finding,
  answer,
  options,
  isLocked,
  hasNone,
  onChange,
}: ChoiceProps<T>) {
  const value = getValue(answer, finding as Finding<T | null>)
  const likely = finding.candidates.flatMap(candidate => options.filter(option => option.value === candidate))
  const others = options.filter(option => !likely.includes(option))
  const evidence = formatEvidence(finding.evidence)
  if (isLocked)
    return (
      <td {...TABLE_ROLES.cell} data-label={column}>
        {options.find(option => option.value === finding.value)?.label ?? messages.none}
        <small>{evidence}</small>
      </td>
    )
  return (
    <td {...TABLE_ROLES.cell} data-label={column}>
      <select
        aria-label={messages.chooseFor(column, name)}
        value={value === undefined ? '' : (value ?? NONE)}
        onChange={event => onChange(event.target.value === NONE ? null : (event.target.value as T))}
      >
        <option value="" disabled>
          {messages.choose}
        </option>
        {likely.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
        {likely.length > 0 && others.length > 0 ? <hr /> : null}
        {others.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
        {hasNone ? <option value={NONE}>{messages.none}</option> : null}
      </select>
      <small>
        {value === undefined
          ? messages.asked(evidence)
          : answer === undefined
            ? messages.found(finding.score, evidence)
            : messages.chosen}
      </small>
    </td>
  )
}
