// Texts of the share dialog, in English.
import type { shareDialogMessages as zh } from '../zh/shareDialog'

export const shareDialogMessages: typeof zh = {
  title: subject => `Share “${subject}”`,
  copyRefused: 'The browser does not allow it. Copy the selected link above.',
  includeFilters: 'Include the filters and the map area',
  systemShare: 'Share with an app',
  systemShareFailed: 'Sharing could not be opened. Copy the link above.',
  qr: 'QR code',
  qrAlt: 'QR code of the link above',
  qrTooLong: 'This link is too long for a QR code. Copy the link, or use fewer filters.',
  qrNote: 'Scan it with a phone; in WeChat, press and hold the picture.',
  saveQr: format => `QR code ${format}`,
  poster: 'Poster',
  posterNote: 'A picture of 1080 × 1440 with key facts, sources, dates and QR code: the safest form in WeChat.',
  savePoster: 'Save poster',
  noPoster: 'No cluster matches, so there is no poster.',
  posterAlt: subject => `Preview of the poster: ${subject}`,
  posterBuilding: 'Making the poster…',
  longPress: 'In this app, press and hold the picture to save or forward it.',
  embed: 'Embed',
  embedNote: 'For your own web site: choose size, language and theme, with a preview.',
  makeEmbed: 'Make the embed code',
  citation: 'Cite',
  print: 'Print',
  printNote: 'Laid out for A4; the print window can also save a PDF.',
  printView: 'Print this view',
  printRefused:
    'Pages opened inside an app often cannot print. Choose “Open in browser” in the menu at the top right, then print.',
  building: file => `Making ${file}`,
  cancel: 'Cancel',
  cancelled: 'Cancelled; no file was made.',
  exportError: {
    tooLarge:
      'This is more than the format or the browser can hold, so no file was made. Narrow the filters, or take CSV.',
    noCanvas: 'This browser cannot make pictures. Use the link, the QR code or print.',
    outOfMemory:
      'Memory or disk space ran out, so no file was made. Close other pages and try again, or narrow the filters.',
    notLoaded: 'The data for it could not be loaded. Check the network and try again.',
  },
}
