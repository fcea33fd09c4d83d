import { formatDay } from '@zorgketen/values'
import { closeByItself, silentSince } from '@zorgketen/zorgtraject'
import { herkomstVan } from '../beheren/beheer.ts'
import { needDocument } from '../beheren/need-document.ts'
import { putDocument } from '../beheren/put-document.ts'
import type { Actor } from '../opslag/actor.ts'
import { readRegister } from '../registreren/register-documenten.ts'
import { audit } from '../werk/audit.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'

/**
 * The daily run over ggz numbers: closes those that went 365 days without a prestatie, on the day that they did, so
 * that a run that was missed ends the same; and opens those again for which earlier care came to light (ZTN-05). Gives
 * the numbers that changed.
 */
export const closeUnused = (plek: Werkplek, actor: Actor): Promise<readonly string[]> =>
  plek.opslag.transact(actor, async (kast) => {
    const vandaag = await vandaagVan(kast, plek)
    const stil = await kast.trajecten.stil(silentSince(vandaag))
    if (stil.length === 0) return []
    const [organisatie] = await readRegister(kast, 'organisatie')
    if (organisatie === undefined) return []
    const { agb: declarant } = organisatie.declarant
    const gewijzigd: string[] = []
    for (const { nummer, laatste, opgevolgd } of stil) {
      const { rij, document } = await needDocument(kast, 'zorgtraject', nummer)
      const { declarant: _, ...nu } = closeByItself({ ...document, declarant }, laatste, vandaag, opgevolgd)
      if (nu.gesloten === document.gesloten) continue
      const reden = nu.gesloten === null ? 'eerdere zorg gevonden' : `geen zorgprestatie na ${formatDay(laatste)}`
      await putDocument(kast, 'zorgtraject', nu, rij.versie, herkomstVan(plek, actor, reden))
      gewijzigd.push(nummer)
    }
    if (gewijzigd.length > 0) {
      await audit(kast, plek, actor, {
        handeling: 'zorgtrajecten bijgewerkt',
        onderwerp: 'nummers zonder zorg',
        details: { aantal: gewijzigd.length },
      })
    }
    return gewijzigd
  })
