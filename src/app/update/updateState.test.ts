import { expect, test } from 'vitest'
import { INITIAL_STATE, type UpdateAction, updateReducer } from './updateState'

const open: UpdateAction = { type: 'open', input: { kind: 'file', name: 'a.xlsx', bytes: new Uint8Array() } }
const accept = (key: string): UpdateAction => ({ type: 'decide', decisions: { choices: { [key]: 'accepted' } } })
const run = (...actions: UpdateAction[]) => actions.reduce(updateReducer, INITIAL_STATE)

test('a decision is undone and redone, and a new one ends the redo', () => {
  const undone = run(open, accept('a'), accept('b'), { type: 'undo' })
  expect(undone.decisions.choices).toEqual({ a: 'accepted' })
  expect(updateReducer(undone, { type: 'redo' }).decisions.choices).toEqual({ b: 'accepted' })
  expect(updateReducer(updateReducer(undone, accept('c')), { type: 'redo' }).decisions.choices).toEqual({
    c: 'accepted',
  })
  expect(run(open, accept('a'), { type: 'undo' }, { type: 'undo' }).decisions.choices).toEqual({})
})

test('another input forgets the decisions on the one before', () => {
  expect(run(open, accept('a'), open)).toEqual(run(open))
})
