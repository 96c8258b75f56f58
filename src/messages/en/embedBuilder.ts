// Texts of the page that builds the code for embedding a view, in English.
import type { embedBuilderMessages as zh } from '../zh/embedBuilder'

export const embedBuilderMessages: typeof zh = {
  heading: 'Embed in a web page',
  intro:
    'You embed the current view, with the filters and the day on the left and the open cluster. Move the map in the preview, and the code follows.',
  introSmallScreen:
    'You embed the filters, the day and the cluster with which this page was opened. Move the map in the preview, and the code follows.',
  kind: 'Kind',
  kinds: { frame: 'Frame', script: 'Frame with its own height', picture: 'Picture, no script' },
  kindNotes: {
    frame: 'Fixed height, no script on your page.',
    script: 'One more line: the frame gets the height of its content. The script accepts messages of this site only.',
    picture:
      'A picture with a link, for sites that allow no frames. It shows the day on which this site was built, and does not change.',
  },
  size: 'Size',
  sizes: {
    responsive: 'Width of the column',
    small: 'Small, 360 × 520',
    medium: 'Medium, 640 × 520',
    large: 'Large, 960 × 600',
    own: 'Your own',
  },
  width: 'Width in pixels',
  height: 'Height in pixels',
  sizeRange: (min, max) => `Enter a whole number from ${min} to ${max}.`,
  show: 'Show',
  shows: { both: 'Map and list', map: 'Map only', list: 'List only' },
  freedom: 'Use',
  free: 'Move, zoom and filter',
  locked: 'Locked, to look at',
  theme: 'Colours',
  themes: { system: 'As the reader’s system', light: 'Light', dark: 'Dark' },
  language: 'Language',
  preview: 'Preview',
  previewTitle: 'Preview of the embed',
  cameraKept: 'The code has the position of the map in the preview.',
  resetCamera: 'Default position',
  code: 'Code',
  copy: 'Copy the code',
  copyLabels: {
    copied: 'Code copied',
    refused: 'The browser does not allow it. Copy the selected code below:',
    field: 'Embed code',
  },
  noPicture:
    'This view has no picture of its own. Only the start page and the pages of a cluster, prefecture, industry, direction or list have one. Use a frame, or fewer filters.',
  back: 'Back to the map',
  licence: 'Please keep the date of the data and the note on the map at the foot of the frame.',
}
