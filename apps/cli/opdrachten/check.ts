import { basename, join } from 'node:path'
import { regelboekV1 } from '@zorgketen/gds801'
import type { Melding } from '@zorgketen/rules'
import { checkAtGate, checkReturnAtGate, type Gekeurd, openGate, openReturnGate } from '@zorgketen/usecases'
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

type Uitslag = Gekeurd['uitslag']['uitslag']

const UITSLAG: Readonly<Record<Uitslag, Tekst>> = {
  doorgezet: { nl: 'doorgezet', en: 'passed on' },
  geweigerd: { nl: 'het hele bericht is geweigerd', en: 'the whole message is refused' },
  onleesbaar: {
    nl: 'de structuur klopt niet; geen regel heeft geoordeeld',
    en: 'the structure is wrong; no rule judged',
  },
}
const EXIT: Readonly<Record<Uitslag, number>> = { doorgezet: 0, geweigerd: 1, onleesbaar: 2 }

/** Namespace of the answer (GDS802); everything else is read as a declaration. */
const RETOUR = 'declaratiebericht574'
const KOP = 4096

const isRetour = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, KOP)).includes(RETOUR)

/** Checks messages at the gate; 1 when one is refused, 2 when the structure of one is wrong. */
export function check(bestanden: readonly string[], { datum, productie, uit }: CheckOpties, scherm: Scherm): number {
  const gereedschap = openGereedschap()
  const opdracht = { vandaag: datum, milieu: productie ? 'P' : 'T', regels: null } as const
  const poort = openGate(gereedschap, opdracht)
  const retourpoort = openReturnGate(gereedschap, opdracht)
  const rules = ruleIndex(regelboekV1)
  const exits = bestanden.map((bestand, i) => {
    scherm.voortgang({ nl: `bericht ${i + 1} van ${bestanden.length}`, en: `message ${i + 1} of ${bestanden.length}` })
    const bytes = leesBytes(bestand)
    const naam = basename(bestand).replace(/(\.gds80[12])?\.xml$/, '')
    const gekeurd = isRetour(bytes)
      ? checkRetour(bytes, retourpoort)
      : checkDeclaratie(bytes, poort, uit, naam, gereedschap)
    const wat = UITSLAG[gekeurd.uitslag]
    scherm.zeg({ nl: `${bestand}: ${wat.nl}`, en: `${bestand}: ${wat.en}` })
    zegStructuur(scherm, bestand, gekeurd.structuur)
    zegMeldingen(scherm, rules, gekeurd.meldingen)
    zegNietBeoordeeld(scherm, gekeurd.nietBeoordeeld)
    scherm.geef({
      bestand,
      uitslag: gekeurd.uitslag,
      codes: codesOf(gekeurd.meldingen, false),
      onderdrukt: codesOf(gekeurd.meldingen, true),
      structuur: gekeurd.structuur.map(({ code, pad, regel, kolom }) => ({ code, pad, regel, kolom })),
      meldingen: gekeurd.meldingen.length,
      retour: gekeurd.retour,
    })
    return EXIT[gekeurd.uitslag]
  })
  return Math.max(0, ...exits)
}

/** Keeps the message, the answer and the receipt beside each other, so that the decision can be done over. */
function checkDeclaratie(
  bytes: Uint8Array,
  poort: ReturnType<typeof openGate>,
  uit: string,
  bericht: string,
  gereedschap: ReturnType<typeof openGereedschap>,
) {
  const { uitslag, retour, bewijs } = checkAtGate(poort, bytes, sha256(bytes), gereedschap)
  // References are unique per declarant only, and a gate hears from many.
  const declarant = uitslag.kop?.declaratieContext?.declarant?.zorgaanbiedercode ?? 'onbekend'
  const naam = join(uit, `${declarant}-${bericht}`)
  const antwoord = `${naam}.poort.gds802.xml`
  if (retour !== null) schrijf(antwoord, retour)
  if (bewijs !== null) {
    schrijf(`${naam}.poort.ontvangen.xml`, bytes)
    schrijf(`${naam}.poort.ontvangstbewijs.json`, `${JSON.stringify(bewijs, null, 2)}\n`)
  }
  return { ...uitslag, structuur: uitslag.structuur.bevindingen, retour: retour === null ? null : antwoord }
}

function checkRetour(bytes: Uint8Array, poort: ReturnType<typeof openReturnGate>) {
  const { bevindingen: structuur, uitslag } = checkReturnAtGate(poort, bytes)
  const { meldingen, nietBeoordeeld } = uitslag ?? { meldingen: [], nietBeoordeeld: [] }
  const refused: Uitslag = meldingen.some(({ ernst }) => ernst === 'afkeur') ? 'geweigerd' : 'doorgezet'
  return {
    uitslag: uitslag === null ? ('onleesbaar' as const) : refused,
    structuur,
    meldingen,
    nietBeoordeeld,
    retour: null,
  }
}

/** Return codes, each once; those that show in the answer, or those that an earlier finding keeps out of it. */
const codesOf = (meldingen: readonly Melding[], onderdrukt: boolean): readonly string[] =>
  [
    ...new Set(meldingen.flatMap((melding) => (melding.onderdrukt === onderdrukt ? (melding.retourcode ?? []) : []))),
  ].sort()
