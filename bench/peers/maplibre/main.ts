// Bare MapLibre: fetched by itself when started, so that both ways of starting it load the same.
import { offer } from '../page'

offer(async () => (await import('./draw')).draw())
