// Texts for reporting a mistake, in English.
import * as province from '#dataset/province.json'
import type { reportMessages as zh } from '../zh/report'

export const reportMessages: typeof zh = {
  note: 'No account needed. Write what is wrong and on what grounds, and send it to the site maintainer. You can copy this text:',
  messageText: (subject, version, link) =>
    [
      'I found a mistake:',
      `Cluster or list: ${subject?.cluster ?? ''}`,
      `Figure or statement: ${subject?.statement ?? ''}`,
      ...(subject?.sources ?? []).map(source => `Source given now: ${source}`),
      'It should be:',
      'Grounds (title, publisher, date, address):',
      `Sources to: ${version}`,
      `Page: ${link}`,
    ].join('\n'),
  copy: 'Copy this text',
  mail: 'Write an e-mail',
  mailSubject: `${province.productEn}: correction`,
}
