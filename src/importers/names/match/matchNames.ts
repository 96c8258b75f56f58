// Proposes city, county and industry for pasted names, and the cluster on record that each of them is.
import type { ClusterRow } from '../../../dataset/tables/tables'
import type { NameContext } from '../nameContext'
import { type Evidence, type PastedName, type Proposal, toFinding } from '../names'
import { findIndustry } from './findIndustry'
import { findPlace } from './findPlace'

/** One proposal for each name, in their order. What is doubtful is asked, never guessed. */
export function matchNames(names: readonly PastedName[], context: NameContext): Proposal[] {
  return names.map(pasted => matchName(pasted, context))
}

function matchName(pasted: PastedName, context: NameContext): Proposal {
  const place = findPlace(pasted, context)
  const existing = context.existing.findMatches({
    name: pasted.name,
    product: place.product,
    city: place.city.isAsked ? null : place.city.value,
    county: place.county.isAsked ? null : place.county.value,
  })
  const [match] = existing
  const row = match?.kind === 'same' ? context.existing.getRow(match.cluster) : undefined
  const proposal = row
    ? buildKnownProposal(row, place.product)
    : { ...place, industry: findIndustry(place.product, pasted.industryText, context) }
  return {
    pasted,
    ...proposal,
    existing,
    isCertain:
      !proposal.city.isAsked &&
      !proposal.county.isAsked &&
      !proposal.industry.isAsked &&
      existing.every(({ kind }) => kind === 'same'),
  }
}

/** Place and industry of a cluster on record are known; a county that is not, is asked for still. */
function buildKnownProposal(
  { adcode, prefecture, industry, nameZh }: ClusterRow,
  product: string,
): Pick<Proposal, 'city' | 'county' | 'industry' | 'product'> {
  const evidence: Evidence[] = [{ kind: 'existing-cluster', words: nameZh }]
  return {
    product,
    city: toFinding(prefecture, 1, evidence),
    county: toFinding(adcode, 1, evidence),
    industry: toFinding(industry, 1, evidence),
  }
}
