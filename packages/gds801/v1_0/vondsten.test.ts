import { expect, test } from 'vitest'
import { regelboek } from './regelboek.ts'
import { beoordeel } from './voorbeeld/beoordeel.ts'
import { maakGeval } from './voorbeeld/geval.ts'
import { voorbeeldenboek } from './voorbeeldenboek.ts'

test('golden: what every bad example is told', async () => {
  const lines = voorbeeldenboek.flatMap(({ regel: id, fout }) => [
    `# ${id}`,
    ...fout.flatMap(({ geval: wat, bewerk }) => {
      const geval = maakGeval()
      bewerk(geval)
      const { bevindingen } = beoordeel(
        geval,
        regelboek.filter((rule) => rule.id === id),
      )
      const told = bevindingen.flatMap(({ pad, veld, gevonden, verwacht }) => [
        `  ${pad} ${veld}: ${gevonden}`,
        `    nl ${verwacht.nl}`,
        `    en ${verwacht.en}`,
      ])
      return [`- ${wat}`, ...told]
    }),
  ])
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./vondsten.golden.txt')
})
