import type { Contract } from '@zorgketen/contract'
import type { gds801 } from '@zorgketen/gds801'
import { type OordeelFeiten, takeFeiten } from '@zorgketen/oordeel'
import type { Referentie } from '@zorgketen/reference'
import { type Agb, DJI_UZOVI, dayOf, type EpochDay, type Skn, type Ztn } from '@zorgketen/values'
import { listConsults } from '../bericht/consults.ts'
import { FZ_NIET_KLINISCH, MAAND } from '../bericht/make-bericht.ts'
import { CONTRACTNUMMER, DECLARANT } from '../bericht/make-verzekerde.ts'

const JAAR = { van: dayOf(2022, 1, 1), tot: dayOf(2022, 12, 31) }

/** Complete registers in which the whole generated message is right: every insured placed, every product bought. */
export function payerFacts(bericht: gds801.Bericht, referentie: Referentie): OordeelFeiten {
  const declarant = DECLARANT as Agb
  const plaatsingen = bericht.verzekerde.flatMap(({ verzekerdennummer, prestatie }) => {
    const gegevens = prestatie[0]?.debetPrestatie?.aanvullendePrestatiegegevens
    const besluit = gegevens?.plaatsingsbesluit
    const traject = gegevens?.zorgtraject
    if (!besluit || !traject) return []
    return [
      {
        nummer: besluit.plaatsingsbesluitNummer ?? '',
        skn: verzekerdennummer as Skn,
        declarant,
        titel: {
          van: besluit.begindatumForensischeZorgtitel as EpochDay,
          tot: besluit.einddatumForensischeZorgtitel as EpochDay | null,
        },
        zorgtraject: traject.zorgtrajectnummer as Ztn,
        startdatum: traject.zorgtrajectStartdatum as EpochDay,
      },
    ]
  })
  const producten = listConsults(referentie, FZ_NIET_KLINISCH, MAAND).map(({ code, tarief }) => ({
    ...{ prestatiecode: code, tarief, geldig: JAAR },
  }))
  const contract: Contract = { nummer: CONTRACTNUMMER, declarant, betaler: DJI_UZOVI, geldig: JAAR, producten }
  return takeFeiten(
    {
      plaatsingen: { volledig: true, rijen: plaatsingen },
      skns: { volledig: true, rijen: plaatsingen.map(({ skn }) => skn) },
      contracten: { volledig: true, rijen: [contract] },
      aanbieders: { volledig: true, rijen: [{ aanbieder: declarant, geldig: JAAR }] },
      indicaties: {
        volledig: true,
        rijen: plaatsingen.map(({ nummer }) => ({ plaatsing: nummer, settings: [FZ_NIET_KLINISCH] })),
      },
      facturen: { volledig: true, rijen: [] },
      regels: { volledig: true, rijen: [] },
      prestatiecodes: referentie.prestaties({ packs: ['nza', 'fictief'] }),
    },
    'meting',
  )
}
