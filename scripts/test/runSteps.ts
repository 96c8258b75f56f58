// Schedules steps: two at a time, some alone, some after their dependencies. It knows no tool.

export interface StepResult {
  readonly passed: number
  readonly failed: number
  readonly output: string
  /** Shown on the step's line when it passes, e.g. how many modules were read. */
  readonly remark?: string
}

export interface Step {
  readonly name: string
  readonly run: () => Promise<StepResult>
  /** Steps that must have passed; steps outside of the run do not count. */
  readonly dependsOn?: readonly string[]
  /** Runs while no other step runs. */
  readonly isExclusive?: boolean
}

export interface StepReport extends StepResult {
  readonly name: string
  readonly ms: number
}

const MAX_PARALLEL = 2

const toFailure = (output: string): StepResult => ({ passed: 0, failed: 1, output })

/** A step that throws, or that tested nothing, has failed. */
async function runStep(step: Step): Promise<StepReport> {
  const start = performance.now()
  const result = await step
    .run()
    .catch((error: unknown) => toFailure(error instanceof Error ? `${error.stack}` : `${error}`))
  const checkedResult =
    result.passed + result.failed > 0 ? result : toFailure(`${result.output}\n${step.name} tested nothing`)
  return { ...checkedResult, name: step.name, ms: performance.now() - start }
}

export async function runSteps(steps: readonly Step[], onReport: (report: StepReport) => void): Promise<StepReport[]> {
  const pendingSteps = [...steps]
  const running = new Map<Step, Promise<void>>()
  const finished = new Map<string, StepReport>()

  const finish = (report: StepReport) => {
    finished.set(report.name, report)
    onReport(report)
  }
  const isPending = (name: string) => [...pendingSteps, ...running.keys()].some(step => step.name === name)
  const start = (step: Step) => {
    pendingSteps.splice(pendingSteps.indexOf(step), 1)
    const failedDependencies = step.dependsOn?.filter(name => (finished.get(name)?.failed ?? 0) > 0) ?? []
    if (failedDependencies.length > 0)
      finish({ ...toFailure(`Not run: ${failedDependencies.join(', ')} failed`), name: step.name, ms: 0 })
    else
      running.set(
        step,
        runStep(step)
          .then(finish)
          .finally(() => running.delete(step)),
      )
  }
  /** The first step that may start now. An exclusive one at the head of the queue holds back those behind it. */
  const findNextStep = (): Step | undefined => {
    if (running.size >= MAX_PARALLEL || [...running.keys()].some(step => step.isExclusive)) return undefined
    const ready = pendingSteps.find(step => !step.dependsOn?.some(isPending))
    return ready?.isExclusive && running.size > 0 ? undefined : ready
  }

  while (pendingSteps.length > 0 || running.size > 0) {
    for (let step = findNextStep(); step; step = findNextStep()) start(step)
    if (running.size > 0) await Promise.race(running.values())
    else if (pendingSteps.length > 0 && !findNextStep())
      throw new Error(`Steps wait for each other: ${pendingSteps.map(s => s.name)}`)
  }
  return [...finished.values()]
}
