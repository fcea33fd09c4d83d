import { basename, join } from 'node:path'
import { regelboekV1 } from '@zorgketen/gds801'
import type { Melding } from '@zorgketen/rules'
import { checkAtGate, type Gekeurd, openGate } from '@zorgketen/usecases'
import type { EpochDay, Tekst } from '@zorgketen/values'
import { openGereedschap } from '../bestand/gereedschap.ts'
import { sha256 } from '../bestand/hash.ts'
import { leesBytes } from '../bestand/lees.ts'
import { schrijf } from '../bestand/schrijf.ts'
import type { Scherm } from '../uitvoer/scherm.ts'
import { ruleIndex, zegMeldingen, zegNietBeoordeeld, zegStructuur } from '../uitvoer/zeg-bevinding.ts'

export interface CheckOpties {
  readonly datum: EpochDay
  readonly productie: boolean
  readonly uit: string
}

const UITSLAG: Readonly<Record<Gekeurd['uitslag']['uitslag'], Tekst>> = {
  doorgezet: { nl: 'doorgezet naar de betaler', en: 'passed on to the payer' },
  geweigerd: { nl: 'het hele bericht is geweigerd', en: 'the whole message is refused' },
  onleesbaar: {
    nl: 'de structuur klopt niet; geen regel heeft geoordeeld',
    en: 'the structure is wrong; no rule judged',
  },
}

/** Checks messages at the gate; 1 when one is refused, 2 when the structure of one is wrong. */
export function check(bestanden: readonly string[], { datum, productie, uit }: CheckOpties, scherm: Scherm): number {
  const gereedschap = openGereedschap()
  const poort = openGate(gereedschap, datum, productie ? 'P' : 'T')
  const rules = ruleIndex(regelboekV1)
  let exit = 0
  for (const bestand of bestanden) {
    const bytes = leesBytes(bestand)
    const { uitslag, retour, bewijs } = checkAtGate(poort, bytes, sha256(bytes), gereedschap)
    const naam = join(uit, basename(bestand).replace(/(\.gds801)?\.xml$/, ''))
    if (retour !== null) schrijf(`${naam}.poort.gds802.xml`, retour)
    if (bewijs !== null) schrijf(`${naam}.poort.ontvangstbewijs.json`, `${JSON.stringify(bewijs, null, 2)}\n`)
    const wat = UITSLAG[uitslag.uitslag]
    scherm.zeg({ nl: `${bestand}: ${wat.nl}`, en: `${bestand}: ${wat.en}` })
    zegStructuur(scherm, bestand, uitslag.structuur.bevindingen)
    zegMeldingen(scherm, rules, uitslag.meldingen)
    zegNietBeoordeeld(scherm, uitslag.nietBeoordeeld)
    scherm.geef({
      bestand,
      uitslag: uitslag.uitslag,
      codes: codesOf(uitslag.meldingen, false),
      onderdrukt: codesOf(uitslag.meldingen, true),
      structuur: uitslag.structuur.bevindingen.map(({ code, pad, regel, kolom }) => ({ code, pad, regel, kolom })),
      meldingen: uitslag.meldingen.length,
      retour: retour === null ? null : `${naam}.poort.gds802.xml`,
    })
    if (uitslag.uitslag === 'onleesbaar') exit = 2
    else if (uitslag.uitslag === 'geweigerd' && exit === 0) exit = 1
  }
  return exit
}

/** Return codes, each once; those that show in the answer, or those that an earlier finding keeps out of it. */
const codesOf = (meldingen: readonly Melding[], onderdrukt: boolean): readonly string[] =>
  [
    ...new Set(meldingen.flatMap((melding) => (melding.onderdrukt === onderdrukt ? (melding.retourcode ?? []) : []))),
  ].sort()
