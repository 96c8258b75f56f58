// Which Chromium the browser tests use, and what it is called where.
import { findOrInstall } from './program'

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(app => `/Applications/${app}.app/Contents/MacOS/${app}`)

export const findOrInstallChromium = (): string =>
  findOrInstall({
    title: 'Chromium or Chrome',
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: MAC,
    packages: {
      'apt-get': ['chromium'],
      dnf: ['chromium'],
      apk: ['chromium'],
      pacman: ['chromium'],
      zypper: ['chromium'],
      brew: ['--cask', 'google-chrome'],
    },
  })
