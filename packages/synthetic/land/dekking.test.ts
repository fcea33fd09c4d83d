import { expect, it } from 'vitest'
import { bewerkingen } from '../bericht/edits/alle-bewerkingen.ts'
import { structuurbewerkingen } from '../bericht/edits/structuur.ts'
import { fouten } from '../fout/alle-fouten.ts'
import { NIET_INGEKOCHT } from '../fout/niet-ingekocht.ts'
import { synthesize } from '../index.ts'
import { leesFeiten } from '../test/feiten.ts'

it('issue 2, item 10: seeds 1 to 50 reach every kind of mistake, and the key names more than 70 codes', () => {
  const feiten = leesFeiten()
  const keer = new Map<string, number>()
  const codes = new Set<string>()
  for (let zaad = 1; zaad <= 50; zaad += 1) {
    const { geplant, sleutel } = synthesize(zaad, feiten)
    for (const { soort, fout } of geplant) keer.set(`${soort} ${fout}`, (keer.get(`${soort} ${fout}`) ?? 0) + 1)
    for (const rij of sleutel.berichten) for (const code of rij.codes) codes.add(code)
  }
  const soorten = [
    ...fouten.map((fout) => `${fout.soort} ${fout.id}`),
    `administratie ${NIET_INGEKOCHT}`,
    ...[...bewerkingen, ...structuurbewerkingen].map((bewerking) => `bericht ${bewerking.id}`),
  ]
  expect(new Set(soorten).size).toBe(soorten.length)
  const dekking = soorten.map((soort) => [soort, keer.get(soort) ?? 0] as const)
  const minst = Math.min(...dekking.map(([, aantal]) => aantal))
  const bereikt = dekking.filter(([, n]) => n > 0).length
  console.info(`dekking zaad 1-50: ${bereikt} van ${soorten.length} soorten fouten, elk minstens ${minst} keer`)
  console.info(`${codes.size} retourcodes zichtbaar in de sleutel`)
  console.info(dekking.map(([soort, n]) => `${soort} ${n}`).join('; '))
  expect(dekking.filter(([, aantal]) => aantal === 0)).toEqual([])
  expect(bewerkingen.length).toBeGreaterThanOrEqual(60)
  expect(codes.size).toBeGreaterThanOrEqual(70)
})
