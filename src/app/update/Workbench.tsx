import type { UpdateAction, UpdateState } from './updateState'

interface Props {
  readonly state: UpdateState
  readonly dispatch: (action: UpdateAction) => void
}

export default function Workbench({ state }: Props) {
  return <p>{state.input?.kind}</p>
}
