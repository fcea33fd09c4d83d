import { ruleIdOf } from '@zorgketen/rules'
import { describe, expect, test } from 'vitest'
import { regelboek } from './regelboek.ts'
import { beoordeel } from './voorbeeld/beoordeel.ts'
import { maakGeval } from './voorbeeld/geval.ts'
import { retourcodes } from './voorbeeld/retourcodes.ts'
import { voorbeeldenboek } from './voorbeeldenboek.ts'

const sleutel = (b: { regel: string; pad: string; veld: string; variant: string }): string =>
  `${retourcodes.code(ruleIdOf(b), b.variant)} ${b.pad} ${b.veld}`

// Without a rule its bad examples go by unnoticed: no other rule gives the same code at the same place.
describe.each(regelboek.map((regel) => [regel.id, regel] as const))('%s', (id, regel) => {
  const fout = voorbeeldenboek.find((lijst) => lijst.regel === id)?.fout ?? []
  const andere = regelboek.filter((rule) => rule !== regel)

  test.each(fout.map((voorbeeld) => [voorbeeld.geval, voorbeeld] as const))('is needed for: %s', (_, { bewerk }) => {
    const geval = maakGeval()
    bewerk(geval)
    const eigen = beoordeel(geval, [regel]).bevindingen.map(sleutel)
    const rest = new Set(beoordeel(geval, andere).bevindingen.map(sleutel))
    expect(eigen.filter((melding) => !rest.has(melding)).length).toBeGreaterThan(0)
  })
})
