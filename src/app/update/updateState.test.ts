import { expect, test } from 'vitest'
import { INITIAL_STATE, type UpdateAction, updateReducer } from './updateState'

const open: UpdateAction = { type: 'open', input: { kind: 'file', name: 'a.xlsx', bytes: new Uint8Array() } }
const mend = (key: string): UpdateAction => ({ type: 'decide', decisions: { mended: [key] } })
const run = (...actions: UpdateAction[]) => actions.reduce(updateReducer, INITIAL_STATE)

test('a decision is undone and redone, and a new one ends the redo', () => {
  const undone = run(open, mend('a'), mend('b'), { type: 'undo' })
  expect(undone.decisions.mended).toEqual(['a'])
  expect(updateReducer(undone, { type: 'redo' }).decisions.mended).toEqual(['b'])
  expect(updateReducer(updateReducer(undone, mend('c')), { type: 'redo' }).decisions.mended).toEqual(['c'])
  expect(run(open, mend('a'), { type: 'undo' }, { type: 'undo' }).decisions.mended).toEqual([])
})

test('another input forgets the decisions on the one before', () => {
  expect(run(open, mend('a'), open)).toEqual(run(open))
})
