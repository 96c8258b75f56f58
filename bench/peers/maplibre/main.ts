// Bare MapLibre. The page fetches the library when the peer starts, so that both ways of starting load the same.
import { publishPeer } from '../page'

publishPeer(async () => (await import('./draw')).draw())
