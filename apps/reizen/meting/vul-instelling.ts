import { openPlek } from '@zorgketen/server'
import { fillGroteMaand, GROTE_MAAND, type Maat } from '@zorgketen/store/proef/grote-maand'
import { foundBetaler, registers } from '@zorgketen/usecases'
import { addDays, periodOfMaand } from '@zorgketen/values'

/** Contacts of 105 minutes: one code of ten, so that a part of the lines is rejected, as in a real month. */
const AFGEKEURD = 'CO0692'

const BETALER = { uzovi: '0101', rol: 'zorgverzekeraar' } as const
const ALTIJD = { van: '2022-01-01', tot: null }

/**
 * Fills a folder with an institution with a large month and its insurer, who knows a lower tariff for one code than the
 * institution does. All of it is invented.
 */
export async function vulInstelling(gegevens: string, nu: () => string, maat: Maat = GROTE_MAAND): Promise<void> {
  const { store, plek } = await openPlek({ gegevens, url: null, milieu: 'T' }, nu)
  await fillGroteMaand(plek, 'groot', maat)
  const vandaag = addDays(periodOfMaand(maat.maand).van, 40)
  const kent = registers.parse({
    formaat: 'zorgketen/registers@1',
    fictief: true,
    betaler: BETALER,
    plaatsingen: null,
    contracten: {
      volledig: false,
      rijen: [
        {
          nummer: 'C1',
          declarant: '94000001',
          betaler: BETALER.uzovi,
          geldig: ALTIJD,
          producten: [{ prestatiecode: AFGEKEURD, tarief: '1.00', geldig: ALTIJD }],
        },
      ],
    },
    aanbieders: null,
    skns: null,
    indicaties: null,
  })
  const actor = { organisatie: 'verzekeraar', rol: 'beheerder', gebruiker: 'grote-maand', doel: 'meten' } as const
  const organisatie = {
    id: 'verzekeraar',
    naam: 'Proefverzekeraar',
    soort: 'betaler' as const,
    omschrijving: 'Verzonnen gegevens om aan te meten',
    fictief: true,
    agb: [],
    uzovi: kent.betaler.uzovi,
    vandaag,
  }
  await foundBetaler(plek, actor, organisatie, kent)
  await store.close()
}
