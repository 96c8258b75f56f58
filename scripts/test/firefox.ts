// Finds the Firefox of the browser tests.
import { findOrInstall } from './systemPrograms'

export const findOrInstallFirefox = (): string =>
  findOrInstall({
    title: 'Firefox',
    environmentVariable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    otherPaths: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: {
      'apt-get': ['firefox-esr'],
      dnf: ['firefox'],
      apk: ['firefox-esr'],
      pacman: ['firefox'],
      zypper: ['MozillaFirefox'],
      brew: ['--cask', 'firefox'],
    },
  })
