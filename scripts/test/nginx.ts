// Which nginx the tests of deploy/nginx.conf use. Distributions keep it where only root's PATH looks.
import { findOrInstall } from './program'

export const findOrInstallNginx = (): string =>
  findOrInstall({
    title: 'nginx',
    variable: 'NGINX_PATH',
    names: ['nginx'],
    places: ['/usr/sbin/nginx', '/usr/local/sbin/nginx'],
    packages: {
      'apt-get': ['nginx-light'],
      dnf: ['nginx'],
      apk: ['nginx'],
      pacman: ['nginx'],
      zypper: ['nginx'],
      brew: ['nginx'],
    },
  })
