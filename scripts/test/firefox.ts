// Which Firefox the browser tests use, and what it is called where.
import { findOrInstall } from './program'

export const findOrInstallFirefox = (): string =>
  findOrInstall({
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: {
      'apt-get': ['firefox-esr'],
      dnf: ['firefox'],
      apk: ['firefox-esr'],
      pacman: ['firefox'],
      zypper: ['MozillaFirefox'],
      brew: ['--cask', 'firefox'],
    },
  })
