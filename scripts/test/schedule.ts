// Decides which step runs when: two at a time, some alone, some only after what they need. It knows no tool.

export interface Result {
  readonly passed: number
  readonly failed: number
  readonly output: string
  /** Said on the step's line when it passes, e.g. how many modules were read. */
  readonly remark?: string
}

export interface Step {
  readonly name: string
  readonly run: () => Promise<Result>
  /** Steps that must have passed; those that were not chosen do not count. */
  readonly needs?: readonly string[]
  /** Runs while nothing else does. */
  readonly alone?: boolean
}

export interface Report extends Result {
  readonly name: string
  readonly ms: number
}

const LANES = 2

const failure = (output: string): Result => ({ passed: 0, failed: 1, output })

/** A step that throws, or that tested nothing, has failed. */
async function runOne(step: Step): Promise<Report> {
  const start = performance.now()
  const result = await step
    .run()
    .catch((error: unknown) => failure(error instanceof Error ? `${error.stack}` : `${error}`))
  const honest = result.passed + result.failed > 0 ? result : failure(`${result.output}\n${step.name} tested nothing`)
  return { ...honest, name: step.name, ms: performance.now() - start }
}

export async function runSteps(steps: readonly Step[], tell: (report: Report) => void): Promise<Report[]> {
  const waiting = [...steps]
  const running = new Map<Step, Promise<void>>()
  const done = new Map<string, Report>()

  const finish = (report: Report) => {
    done.set(report.name, report)
    tell(report)
  }
  const isPending = (name: string) => [...waiting, ...running.keys()].some(step => step.name === name)
  const start = (step: Step) => {
    waiting.splice(waiting.indexOf(step), 1)
    const broken = step.needs?.filter(name => (done.get(name)?.failed ?? 0) > 0) ?? []
    if (broken.length > 0) finish({ ...failure(`Not run: ${broken.join(', ')} failed`), name: step.name, ms: 0 })
    else
      running.set(
        step,
        runOne(step)
          .then(finish)
          .finally(() => running.delete(step)),
      )
  }
  /** The first step that may start now; a lonely one at the head of the queue holds back those behind it. */
  const next = (): Step | undefined => {
    if (running.size >= LANES || [...running.keys()].some(step => step.alone)) return undefined
    const ready = waiting.find(step => !step.needs?.some(isPending))
    return ready?.alone && running.size > 0 ? undefined : ready
  }

  while (waiting.length > 0 || running.size > 0) {
    for (let step = next(); step; step = next()) start(step)
    if (running.size > 0) await Promise.race(running.values())
    else if (waiting.length > 0 && !next()) throw new Error(`Steps wait for each other: ${waiting.map(s => s.name)}`)
  }
  return [...done.values()]
}
