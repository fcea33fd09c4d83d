import { regelboekV1 } from '@zorgketen/gds801'
import { oordeelRegels } from '@zorgketen/oordeel'
import { compareReceipts, type Ontvangstbewijs, rulesOf } from '@zorgketen/rules'
import { boek, checkAtGate, judgeMessage, milieuOf, ontvangstbewijs, openGate, registers } from '@zorgketen/usecases'
import { openGereedschap } from '../bestand/gereedschap.ts'
import { MAX_STROOM } from '../bestand/grootte.ts'
import { sha256, sha256VanStukken } from '../bestand/hash.ts'
import { leesBytes, leesJson } from '../bestand/lees.ts'
import { leesStukken } from '../bestand/stukken.ts'
import { dag } from '../opties.ts'
import type { Scherm } from '../uitvoer/scherm.ts'
import { deelVan } from '../uitvoer/teller.ts'
import type { Uitvoer } from '../uitvoer/uitvoer.ts'

const SUFFIX = /\.ontvangstbewijs\.json$/
const BOOK = [...regelboekV1, ...oordeelRegels]

/** Re-runs the decision of each receipt from what was kept beside it; 1 when one comes out differently. */
export function replay(bestanden: readonly string[], scherm: Scherm): number {
  const gereedschap = openGereedschap(scherm)
  const anders = bestanden.filter((bestand, i) => {
    scherm.voortgang({
      nl: `beslissing ${i + 1} van ${bestanden.length}`,
      en: `decision ${i + 1} of ${bestanden.length}`,
    })
    const oud = leesJson(ontvangstbewijs, bestand)
    const nieuw = decideAgain(oud, bestand.replace(SUFFIX, ''), gereedschap, scherm)
    const velden = nieuw === null ? ['uitkomst'] : compareReceipts(oud, nieuw)
    const { kwijt } = rulesOf(BOOK, oud)
    const weg = kwijt.join(', ')
    if (velden.length === 0) scherm.zeg({ nl: `${bestand}: dezelfde beslissing`, en: `${bestand}: the same decision` })
    else {
      const lijst = velden.join(', ')
      scherm.zeg({
        nl: `${bestand}: anders in ${lijst}${weg === '' ? '' : `; niet meer in het regelboek: ${weg}`}`,
        en: `${bestand}: differs in ${lijst}${weg === '' ? '' : `; no longer in the rule book: ${weg}`}`,
      })
    }
    const uitvoer: Uitvoer<'replay'> = { bestand, goed: velden.length === 0, velden, kwijt }
    scherm.geef(uitvoer)
    return velden.length > 0
  })
  return anders.length > 0 ? 1 : 0
}

/** The receipt of the same decision taken now, by the rule versions of the old one; null when none could be taken. */
function decideAgain(
  oud: Ontvangstbewijs,
  naam: string,
  gereedschap: ReturnType<typeof openGereedschap>,
  scherm: Scherm,
): Ontvangstbewijs | null {
  const bestand = `${naam}.ontvangen.xml`
  const vandaag = dag(oud.vandaag)
  const regels = new Set(oud.regels)
  const milieu = milieuOf(oud.loket)
  if (milieu !== null) {
    const gelezen = deelVan(scherm, { nl: 'bericht', en: 'message' })
    const stukken = () => leesStukken(bestand, MAX_STROOM, gelezen)
    const poort = openGate(gereedschap, { vandaag, milieu, regels })
    return checkAtGate(poort, stukken, sha256VanStukken(stukken()), gereedschap).bewijs
  }
  const bytes = leesBytes(bestand)
  const oordeel = judgeMessage(
    {
      bytes,
      vingerafdruk: sha256(bytes),
      registers: leesJson(registers, `${naam}.registers.json`),
      boek: leesJson(boek, `${naam}.boek.json`),
      vandaag,
      regels,
    },
    gereedschap,
  )
  return oordeel.uitkomst === 'beoordeeld' ? oordeel.bewijs : null
}
