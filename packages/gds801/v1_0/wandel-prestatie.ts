import type { Run } from '@zorgketen/rules'
import type { AanvullendePrestatiegegevens, DebetPrestatie, Diagnose, Verwijzing } from './records.generated.ts'
import type { Stand } from './stand.ts'
import { bezoeker } from './stand.ts'

/** Visits a debit line and everything below it, in the order of the layout. */
export function maakDebetWandeling(run: Run, stand: Stand): (debet: DebetPrestatie) => void {
  const { omgeving, positie } = stand
  const bezoek = {
    debet: bezoeker(run, 'debetPrestatie'),
    kenmerk: bezoeker(run, 'aanvullendPrestatieKenmerk'),
    verwijzing: bezoeker(run, 'verwijzing'),
    verwijzer: bezoeker(run, 'verwijzer'),
    zorgaanbieder: bezoeker(run, 'zorgaanbieder'),
    gegevens: bezoeker(run, 'aanvullendePrestatiegegevens'),
    diagnose: bezoeker(run, 'diagnose'),
    diagnosesteller: bezoeker(run, 'diagnosesteller'),
    zorgtraject: bezoeker(run, 'zorgtraject'),
    plaatsingsbesluit: bezoeker(run, 'plaatsingsbesluit'),
  }

  const bezoekVerwijzing = (verwijzing: Verwijzing): void => {
    omgeving.verwijzing = verwijzing
    bezoek.verwijzing(verwijzing)
    if (verwijzing.verwijzer !== null) bezoek.verwijzer(verwijzing.verwijzer)
  }

  const bezoekDiagnose = (diagnose: Diagnose): void => {
    omgeving.diagnose = diagnose
    bezoek.diagnose(diagnose)
    if (diagnose.diagnosesteller !== null) bezoek.diagnosesteller(diagnose.diagnosesteller)
  }

  const bezoekGegevens = (gegevens: AanvullendePrestatiegegevens): void => {
    omgeving.aanvullendePrestatiegegevens = gegevens
    bezoek.gegevens(gegevens)
    const { diagnose } = gegevens
    for (let i = 0; i < diagnose.length; i += 1) {
      positie.kind = i + 1
      bezoekDiagnose(diagnose[i] as Diagnose)
    }
    if (gegevens.zorgtraject !== null) bezoek.zorgtraject(gegevens.zorgtraject)
    if (gegevens.plaatsingsbesluit !== null) bezoek.plaatsingsbesluit(gegevens.plaatsingsbesluit)
  }

  return (debet) => {
    omgeving.prestatie = debet
    bezoek.debet(debet)
    const { aanvullendPrestatieKenmerk: kenmerken, verwijzing, zorgaanbieder } = debet
    for (let i = 0; i < kenmerken.length; i += 1) {
      positie.kind = i + 1
      bezoek.kenmerk(kenmerken[i] as (typeof kenmerken)[number])
    }
    for (let i = 0; i < verwijzing.length; i += 1) {
      positie.kind = i + 1
      bezoekVerwijzing(verwijzing[i] as Verwijzing)
    }
    for (let i = 0; i < zorgaanbieder.length; i += 1) {
      positie.kind = i + 1
      bezoek.zorgaanbieder(zorgaanbieder[i] as (typeof zorgaanbieder)[number])
    }
    if (debet.aanvullendePrestatiegegevens !== null) bezoekGegevens(debet.aanvullendePrestatiegegevens)
  }
}
