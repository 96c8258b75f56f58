// Texts of the list of map keys in English.
import * as province from '#dataset/province.json'
import type { keyboardMessages as zh } from '../zh/keys'

export const keyboardMessages: typeof zh = {
  button: 'Keys',
  openLabel: 'Keys: keyboard shortcuts for the map',
  title: 'Keyboard shortcuts for the map',
  key: 'Key',
  action: 'What it does',
  rows: [
    [['Tab'], 'Enter the symbols of the map; press again to leave'],
    [['↑', '↓', '←', '→'], 'The nearest cluster or place name in that direction'],
    [['Home', 'End'], 'The first and the last symbol'],
    [['Letters'], 'Type a name, its pinyin or initials to get to a county or product: santai, st, textile'],
    [['Enter'], 'Open the cluster; on a place name, show that place only'],
    [['Esc'], 'Close the open cluster and go back to where you were'],
    [['+', '−'], 'Zoom in and out'],
    [['Shift', '↑', '↓', '←', '→'], 'Move the map'],
    [['0'], `Show the whole ${province.divisionEn}`],
    [['?'], 'Show this list'],
  ],
  note: 'These keys work only while the focus is in the map. The list and the table hold the same content, with Tab and Enter.',
}
