// Texts about downloading a file or copying a link, in English.
import type { saveMessages as zh } from '../zh/save'

export const saveMessages: typeof zh = {
  downloadCalendar: 'Calendar (.ics)',
  calendarName: name => `${name} · reports and expiry dates`,
  changesCalendarName: name => `${name} · changes`,
  saveOutcome: {
    saved: file => `Handed to the browser: ${file}`,
    failed: 'The file could not be made. Check the network and try again.',
    inApp:
      'Pages opened inside an app often cannot save files. Choose “Open in browser” in the menu at the top right, then download; or copy the link and open it in a browser.',
    copyLink: 'Copy link',
    copyWords: {
      copied: 'Link copied',
      refused: 'The browser does not allow it. Copy the selected link below:',
      field: 'Link to this view',
    },
  },
  noUpcomingDates: 'No upcoming dates for the selected clusters, so no calendar was made.',
}
