import { renderRegelboek, ruleIdOf, rulePage } from '@zorgketen/rules'
import { describe, expect, test } from 'vitest'
import { judgeInzet } from './judge-inzet.ts'
import { judgeGeval, makeGeval, referentie } from './proef/basis.ts'
import { DAG, type Geval } from './proef/geval.ts'
import { beroepsregels } from './regelboek.ts'
import { beroepsvoorbeelden } from './voorbeelden.ts'
import { bigArtikel } from './wet-big.ts'

function judge(regel: string, bewerk: (geval: Geval) => void) {
  const geval = makeGeval()
  bewerk(geval)
  const { meldingen, nietBeoordeeld } = judgeGeval(geval)
  return {
    meldingen: meldingen
      .filter((melding) => ruleIdOf(melding) === regel)
      .map(({ variant, ernst }) => ({ variant, ernst })),
    onbekend: nietBeoordeeld.filter((rij) => ruleIdOf(rij) === regel).map(({ reden }) => reden.nl),
  }
}

test('the base case breaks no rule, and every rule judges it', () => {
  expect(judgeGeval(makeGeval())).toEqual({ meldingen: [], nietBeoordeeld: [] })
})

test('every rule has examples, in the order of the book', () => {
  expect(beroepsvoorbeelden.map(({ regel }) => regel)).toEqual(beroepsregels.map(({ id }) => id))
})

describe.each(beroepsvoorbeelden.map((rij) => [rij.regel, rij] as const))('ZPM-04 %s', (regel, { goed, fout }) => {
  test.each(goed.map((rij) => [rij.geval, rij.bron, rij] as const))('goed: %s (bron: %s)', (_, __, { bewerk }) => {
    expect(judge(regel, bewerk)).toEqual({ meldingen: [], onbekend: [] })
  })
  test.each(fout.map((rij) => [rij.geval, rij.bron, rij] as const))(
    'fout: %s (bron: %s)',
    (_, __, { bewerk, variant }) => {
      expect(judge(regel, bewerk)).toEqual({ meldingen: [{ variant: variant ?? '', ernst: 'afkeur' }], onbekend: [] })
    },
  )
})

describe('ZPM-04: what cannot be judged', () => {
  test('a day without a list of professions', () => {
    const leeg = { beroep: () => undefined, beroepen: () => [] }
    const bewerk = (geval: Geval) => {
      geval.bron = leeg
    }
    expect(judge('zpm.beroep.op-lijst', bewerk).onbekend).toEqual(['Voor deze dag is geen beroepenlijst geladen.'])
  })

  test('a BIG registration of which nobody recorded the days', () => {
    const bewerk = (geval: Geval) => {
      geval.professional.big = [{ nummer: 'B1', geldig: null }]
    }
    expect(judge('zpm.beroep.big-registratie', bewerk)).toEqual({
      meldingen: [],
      onbekend: ['Op welke dagen de BIG-registratie geldt, is niet vastgelegd.'],
    })
    expect(judge('zpm.beroep.big-register', bewerk)).toEqual({ meldingen: [], onbekend: [] })
  })

  test('whether who delivers needs an AGB-code', () => {
    const bewerk = (geval: Geval) => {
      geval.rol = 'uitvoerder'
      geval.professional.agb = null
    }
    expect(judge('zpm.beroep.agb-vermeld', bewerk)).toEqual({
      meldingen: [],
      onbekend: ['Of dit beroep een eigen AGB-code heeft, zegt geen bron die hier ligt.'],
    })
  })

  test.each(['big', 'agb'] as const)('a number that an incomplete %s register does not hold', (naam) => {
    const bewerk = (geval: Geval) => {
      geval.volledig = false
      geval[naam] = []
    }
    expect(judge(`zpm.beroep.${naam}-register`, bewerk).onbekend).toHaveLength(1)
  })

  test('without registers their two rules are not judged, and the others are', () => {
    const { professional, rol } = makeGeval()
    const registers = { bigRegister: undefined, agbRegister: undefined }
    const uitslag = judgeInzet([{ professional, rol, dag: DAG }], referentie, registers, DAG)
    expect(uitslag.meldingen).toEqual([])
    expect(uitslag.nietBeoordeeld.map(ruleIdOf)).toEqual(['zpm.beroep.agb-register', 'zpm.beroep.big-register'])
  })
})

test('a finding says who, as what and when', () => {
  const geval = makeGeval()
  geval.professional.big = []
  expect(judgeGeval(geval).meldingen.map(({ pad }) => pad)).toEqual(['zorgverlener gz, regiebehandelaar op 2022-03-14'])
})

test('ZPM-04: the article of the Wet BIG stands in the names of the list: 15 other professions have none', () => {
  const rijen = referentie.beroepen(DAG)
  expect(rijen).toHaveLength(35)
  const zonder = rijen.filter((rij) => bigArtikel(rij) === null)
  expect(new Set(zonder.map(({ categorie }) => categorie))).toEqual(new Set(['Overige beroepen']))
  expect(zonder).toHaveLength(15)
  expect(bigArtikel({ beroep: 'Psychiater', categorie: 'Arts - specialist (Wet Big artikel 14)' })).toBe(14)
  expect(bigArtikel({ beroep: 'Arts', categorie: 'Arts (Wet Big artikel 3)' })).toBe(3)
})

test('golden: what the rule book says', async () => {
  const pages = beroepsregels.map((rule) =>
    rulePage(
      rule,
      beroepsvoorbeelden.find(({ regel }) => regel === rule.id),
    ),
  )
  await expect(renderRegelboek('Beroepen', pages, () => [])).toMatchFileSnapshot('./regelboek.golden.txt')
})

test('golden: what every bad example is told', async () => {
  const lines = beroepsvoorbeelden.flatMap(({ regel, fout }) =>
    fout.flatMap(({ geval: naam, bewerk }) => {
      const geval = makeGeval()
      bewerk(geval)
      const eigen = judgeGeval(geval).meldingen.filter((melding) => ruleIdOf(melding) === regel)
      return eigen.flatMap(({ veld, gevonden, verwacht }) => [
        `${regel}: ${naam}`,
        `  ${veld}: ${gevonden}`,
        `    nl ${verwacht.nl}`,
        `    en ${verwacht.en}`,
      ])
    }),
  )
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./voorbeelden.golden.txt')
})
