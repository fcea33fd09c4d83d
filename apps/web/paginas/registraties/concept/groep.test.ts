import { expect, test } from 'vitest'
import { conceptVan } from './concept.ts'
import { LEGE_STANDAARD } from './gedeeld.ts'
import { HELEMAAL, metDeelnemer, nieuweGroep, zoalsEerder } from './groep.ts'
import { dossierVan, PROEVEN } from './proef/registraties.ts'

const vorige = conceptVan(dossierVan(PROEVEN.groepssessie))

test('the same group as last time: the same people, all of them there, on the new day', () => {
  if (vorige.soort !== 'groepssessie') throw new TypeError('a group')
  const nieuw = zoalsEerder(nieuweGroep({ ...LEGE_STANDAARD, datum: '2023-04-07' }), vorige)
  expect(nieuw).toMatchObject({ datum: '2023-04-07', begintijd: '10:00', directeMinuten: 60, geplandeMinuten: 60 })
  expect(nieuw.deelnemers.map(({ wie, stroom, afwezig }) => [wie.sleutel, stroom, afwezig])).toEqual([
    ['p1', 'ggz', false],
    ['p2', 'fz', false],
    ['p3', 'anders', false],
    ['p4', 'ggz', false],
  ])
  expect(nieuw.deelnemers.every(({ van, tot }) => van === null && tot === null)).toBe(true)
})

test('nobody takes part twice', () => {
  const leeg = nieuweGroep(LEGE_STANDAARD)
  const een = metDeelnemer(leeg, { sleutel: 'p1', naam: 'A' }, 'ggz')
  expect(een.deelnemers).toEqual([{ wie: { sleutel: 'p1', naam: 'A' }, stroom: 'ggz', ...HELEMAAL }])
  expect(metDeelnemer(een, { sleutel: 'p1', naam: 'A' }, 'fz')).toBe(een)
})
