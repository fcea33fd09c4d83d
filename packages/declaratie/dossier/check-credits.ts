import type { Declaratie } from '../model/declaratie.ts'
import type { Creditregel } from '../model/declaratieregel.ts'
import type { Dossier } from '../model/dossier.ts'
import { bedragTekst } from '../uitleg/bedrag-tekst.ts'
import { type Reden, reden } from '../uitleg/reden.ts'
import { type Historie, isDebet } from './historie.ts'

/** Only a granted line is credited, once and whole, and not while an earlier credit of it is under way (DFZ-10). */
export function checkCredits(
  dossier: Dossier,
  historie: ReadonlyMap<string, Historie>,
  declaratie: Declaratie,
): readonly Reden[] {
  const genoemd = new Set<string>()
  const redenen: Reden[] = []
  for (const regel of declaratie.regels) {
    if (regel.soort !== 'credit') continue
    const fout = checkCredit(dossier, historie, genoemd, regel)
    genoemd.add(regel.gerelateerd)
    if (fout !== null) redenen.push(fout)
  }
  return redenen
}

function checkCredit(
  dossier: Dossier,
  historie: ReadonlyMap<string, Historie>,
  genoemd: ReadonlySet<string>,
  regel: Creditregel,
): Reden | null {
  const { referentie, gerelateerd, bedrag } = regel
  const debet = dossier.regels.get(gerelateerd)
  const kan = debet !== undefined && isDebet(debet) && debet.stand === 'toegekend' && !genoemd.has(gerelateerd)
  if (!kan || debet.regel.prestatie !== regel.prestatie) {
    return reden('verzenden.credit-niet-toegekend', { referentie })
  }
  const eerder = regel.prestatie === null ? undefined : historie.get(regel.prestatie)
  if (eerder?.credit.some((c) => c.regel.gerelateerd === gerelateerd && c.stand === 'verzonden')) {
    return reden('verzenden.wacht-op-retour', { referentie })
  }
  return bedrag === debet.toegekend
    ? null
    : reden('verzenden.credit-bedrag', {
        referentie,
        gevonden: bedragTekst(bedrag),
        verwacht: bedragTekst(debet.toegekend),
      })
}
