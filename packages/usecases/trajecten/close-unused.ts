import { closeByItself, silentSince } from '@zorgketen/zorgtraject'
import { herkomstVan } from '../beheren/beheer.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Registerwijziging } from '../opslag/registerkast.ts'
import { readRegister, toWijziging } from '../registreren/register-documenten.ts'
import { zorgtrajectDocument } from '../stam/documenten/zorgtraject.ts'
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
    const rijen = new Map(
      (
        await kast.registers.vindAlle(
          'zorgtraject',
          stil.map(({ nummer }) => nummer),
        )
      ).map((rij) => [rij.id, rij]),
    )
    const gesloten: Registerwijziging[] = []
    const geopend: Registerwijziging[] = []
    for (const { nummer, laatste, opgevolgd } of stil) {
      const rij = rijen.get(nummer)
      if (rij === undefined) continue
      const document = zorgtrajectDocument.parse(rij.inhoud)
      const { declarant: _, ...nu } = closeByItself({ ...document, declarant }, laatste, vandaag, opgevolgd)
      if (nu.gesloten === document.gesloten) continue
      const lijst = nu.gesloten === null ? geopend : gesloten
      lijst.push(toWijziging('zorgtraject', nu, rij.versie))
    }
    const gewijzigd = [...gesloten, ...geopend].map(({ id }) => id)
    if (gewijzigd.length === 0) return []
    const herkomst = (reden: string) => herkomstVan(plek, actor, reden)
    await kast.registers.zet('zorgtraject', gesloten, herkomst('365 dagen geen zorgprestatie'))
    await kast.registers.zet('zorgtraject', geopend, herkomst('eerdere zorg gevonden'))
    await audit(kast, plek, actor, {
      handeling: 'zorgtrajecten bijgewerkt',
      onderwerp: 'nummers zonder zorg',
      details: { gesloten: gesloten.length, geopend: geopend.length },
    })
    return gewijzigd
  })
