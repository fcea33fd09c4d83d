import { regelboekV1 } from '@zorgketen/gds801'
import type { Melding } from '@zorgketen/rules'
import { openGate, openReturnGate } from '@zorgketen/usecases'
import type { EpochDay, Tekst } from '@zorgketen/values'
import { openGereedschap } from '../bestand/gereedschap.ts'
import type { Scherm } from '../uitvoer/scherm.ts'
import { deelVan } from '../uitvoer/teller.ts'
import type { Uitvoer } from '../uitvoer/uitvoer.ts'
import { ruleIndex, zegMeldingen, zegNietBeoordeeld, zegStructuur } from '../uitvoer/zeg-bevinding.ts'
import { checkDeclaratie, checkRetour, type Keuring, openStroom } from './keur.ts'

export interface CheckOpties {
  readonly datum: EpochDay
  readonly productie: boolean
  readonly uit: string
}

const UITSLAG: Readonly<Record<Keuring['uitslag'], Tekst>> = {
  doorgezet: { nl: 'doorgezet', en: 'passed on' },
  geweigerd: { nl: 'het hele bericht is geweigerd', en: 'the whole message is refused' },
  onleesbaar: {
    nl: 'de structuur klopt niet; geen regel heeft geoordeeld',
    en: 'the structure is wrong; no rule judged',
  },
}
const EXIT: Readonly<Record<Keuring['uitslag'], number>> = { doorgezet: 0, geweigerd: 1, onleesbaar: 2 }

/** Checks messages at the gate; 1 when one is refused, 2 when the structure of one is wrong. */
export function check(bestanden: readonly string[], { datum, productie, uit }: CheckOpties, scherm: Scherm): number {
  const gereedschap = openGereedschap(scherm)
  const opdracht = { vandaag: datum, milieu: productie ? 'P' : 'T', regels: null } as const
  const poort = openGate(gereedschap, opdracht)
  const retourpoort = openReturnGate(gereedschap, opdracht)
  const rules = ruleIndex(regelboekV1)
  const exits = bestanden.map((bestand, i) => {
    const wie = { nl: `bericht ${i + 1} van ${bestanden.length}`, en: `message ${i + 1} of ${bestanden.length}` }
    scherm.voortgang(wie)
    const gelezen = deelVan(scherm, wie)
    const stroom = openStroom(bestand, gelezen)
    const gekeurd = stroom.retour
      ? checkRetour(bestand, stroom.stukken, retourpoort)
      : checkDeclaratie(bestand, stroom.stukken, { poort, uit, gereedschap, gelezen })
    const wat = UITSLAG[gekeurd.uitslag]
    scherm.zeg({ nl: `${bestand}: ${wat.nl}`, en: `${bestand}: ${wat.en}` })
    zegStructuur(scherm, bestand, gekeurd.structuur)
    zegMeldingen(scherm, rules, gekeurd.meldingen)
    zegNietBeoordeeld(scherm, gekeurd.nietBeoordeeld)
    const uitvoer: Uitvoer<'check'> = {
      bestand,
      uitslag: gekeurd.uitslag,
      codes: codesOf(gekeurd.meldingen, false),
      onderdrukt: codesOf(gekeurd.meldingen, true),
      structuur: gekeurd.structuur.map(({ code, pad, regel, kolom }) => ({ code, pad, regel, kolom })),
      meldingen: gekeurd.meldingen.length,
      retour: gekeurd.retour,
    }
    scherm.geef(uitvoer)
    return EXIT[gekeurd.uitslag]
  })
  return Math.max(0, ...exits)
}

/** Return codes, each once; those that show in the answer, or those that an earlier finding keeps out of it. */
const codesOf = (meldingen: readonly Melding[], onderdrukt: boolean): readonly string[] =>
  [
    ...new Set(meldingen.flatMap((melding) => (melding.onderdrukt === onderdrukt ? (melding.retourcode ?? []) : []))),
  ].sort()
