import { expect, it } from 'vitest'
import { neemOver, weegDocumenten } from './weeg-documenten.ts'

const basis = { naam: 'A', agb: null, rijen: [1] }

it('proposes the change of the one who made it, and asks where both did', () => {
  const mijn = { ...basis, naam: 'B', rijen: [1, 2] }
  const hun = { ...basis, agb: '1', rijen: [1, 3] }
  expect(weegDocumenten(basis, mijn, hun)).toEqual([
    { veld: 'naam', keuze: 'mijn' },
    { veld: 'agb', keuze: 'hun' },
    { veld: 'rijen', keuze: null },
  ])
})

it('the same change by both is no question', () => {
  expect(weegDocumenten(basis, { ...basis, naam: 'B' }, { ...basis, naam: 'B' })).toEqual([])
})

it('the result is theirs with the fields in which mine was chosen', () => {
  const keuzes = new Map([
    ['naam', 'mijn'],
    ['agb', 'hun'],
  ] as const)
  expect(neemOver({ ...basis, naam: 'B' }, { ...basis, agb: '1' }, keuzes)).toEqual({ naam: 'B', agb: '1', rijen: [1] })
})
