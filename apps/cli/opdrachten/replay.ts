import { oordeelRegels } from '@zorgketen/oordeel'
import { compareReceipts, type Ontvangstbewijs, rulesOf } from '@zorgketen/rules'
import { boek, judgeMessage, ontvangstbewijs, registers } from '@zorgketen/usecases'
import { type EpochDay, parseDay } from '@zorgketen/values'
import { openGereedschap } from '../bestand/gereedschap.ts'
import { sha256 } from '../bestand/hash.ts'
import { leesBytes, leesJson } from '../bestand/lees.ts'
import type { Scherm } from '../uitvoer/scherm.ts'

const SUFFIX = /\.ontvangstbewijs\.json$/

/** Re-runs the decision of each receipt from what was kept beside it; 1 when one comes out differently. */
export function replay(bestanden: readonly string[], scherm: Scherm): number {
  const gereedschap = openGereedschap()
  const anders = bestanden.filter((bestand) => {
    const oud: Ontvangstbewijs = leesJson(ontvangstbewijs, bestand)
    const naam = bestand.replace(SUFFIX, '')
    const dag = unwrapDay(oud.vandaag)
    const bytes = leesBytes(`${naam}.ontvangen.xml`)
    const { kwijt } = rulesOf(oordeelRegels, oud)
    const oordeel = judgeMessage(
      {
        bytes,
        vingerafdruk: sha256(bytes),
        registers: leesJson(registers, `${naam}.registers.json`),
        boek: leesJson(boek, `${naam}.boek.json`),
        vandaag: dag,
        regels: new Set(oud.regels),
      },
      gereedschap,
    )
    const velden = oordeel.uitkomst === 'beoordeeld' ? compareReceipts(oud, oordeel.bewijs) : ['uitkomst']
    const goed = velden.length === 0
    scherm.zeg(
      goed
        ? { nl: `${bestand}: dezelfde beslissing`, en: `${bestand}: the same decision` }
        : {
            nl: `${bestand}: anders in ${velden.join(', ')}${kwijt.length > 0 ? `; niet meer in het regelboek: ${kwijt.join(', ')}` : ''}`,
            en: `${bestand}: differs in ${velden.join(', ')}${kwijt.length > 0 ? `; no longer in the rule book: ${kwijt.join(', ')}` : ''}`,
          },
    )
    scherm.geef({ bestand, goed, velden, kwijt })
    return !goed
  })
  return anders.length > 0 ? 1 : 0
}

// The format has read it as a day before.
function unwrapDay(tekst: string): EpochDay {
  const dag = parseDay(tekst)
  if (!dag.ok) throw new RangeError(`a receipt of ${tekst}`)
  return dag.value
}
