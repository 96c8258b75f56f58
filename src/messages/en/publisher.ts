// Texts of the foot of a page once data/publisher.json has values.
import type { publisherMessages as zh } from '../zh/publisher'

export const publisherMessages: typeof zh = {
  publisher: 'Published by ',
  contact: 'Contact: ',
  geometryTerms: (licence, approval) =>
    `, from a third party, ${licence ? `terms of use: ${licence}` : 'terms of use not found'}, ${approval ? `map approval no. ${approval}` : 'not officially reviewed'}, not under this licence.`,
}
