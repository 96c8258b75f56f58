// Finds the nginx of the tests of deploy/nginx.conf. Distributions install it outside of the usual PATH.
import { findOrInstall } from './systemPrograms'

export const findOrInstallNginx = (): string =>
  findOrInstall({
    title: 'nginx',
    environmentVariable: 'NGINX_PATH',
    names: ['nginx'],
    otherPaths: ['/usr/sbin/nginx', '/usr/local/sbin/nginx'],
    packages: {
      'apt-get': ['nginx-light'],
      dnf: ['nginx'],
      apk: ['nginx'],
      pacman: ['nginx'],
      zypper: ['nginx'],
      brew: ['nginx'],
    },
  })
