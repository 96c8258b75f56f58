// The description of the machine that measures.
import { cpus, release, totalmem, type } from 'node:os'
import { describeBrowser } from './browser'
import type { Machine } from './results'

export async function describeMachine(): Promise<Machine> {
  const [cpu] = cpus()
  return {
    cpu: cpu?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    os: `${type()} ${release()}`,
    node: process.version,
    ...(await describeBrowser()),
    date: new Date().toISOString().slice(0, 10),
  }
}
