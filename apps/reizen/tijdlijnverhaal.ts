import { putDocuments, readDocuments, readRegister, registreer } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { type EpochDay, parseDay, parseZtn, type Ztn } from '@zorgketen/values'
import type { Plek } from './reis.ts'

const actor: Actor = { organisatie: 'fz-kliniek', rol: 'beheerder', gebruiker: 'reis', doel: 'verhaal' }
export const GGZ_NUMMER = '3f2504e0-4f89-41d3-9a0c-0305e82c3397'
/** Days of care under the ggz number: a first treatment, and a relapse within a year after its last day. */
const ZORG = [
  ...['2022-02-15', '2022-03-01', '2022-03-15', '2022-04-05', '2022-05-03', '2022-06-14'],
  ...['2023-01-17', '2023-01-31', '2023-02-14', '2023-03-14'],
]

function dag(iso: string): EpochDay {
  const gelezen = parseDay(iso)
  if (!gelezen.ok) throw new TypeError(iso)
  return gelezen.value
}

function ztn(tekst: string): Ztn {
  const gelezen = parseZtn(tekst)
  if (!gelezen.ok) throw new TypeError(tekst)
  return gelezen.value
}

/** Who the story is about, and the numbers in it. */
export interface Verhaal {
  readonly patient: string
  readonly naam: string
  readonly fz: string
}

/**
 * Tells the whole story of one (fictitious) client of the clinic: beside the titel and the fz number an earlier ggz
 * number that was closed because treatment ended and opened again for a relapse, with the zorgvragen of both.
 */
export async function vertelVerhaal(plek: Plek): Promise<Verhaal> {
  const verhaal = await plek.opslag.transact(actor, async (kast) => {
    const fz = (await readRegister(kast, 'zorgtraject')).find((een) => een.soort === 'fz' && een.gesloten === null)
    const [patient] = fz === undefined ? [] : await readDocuments(kast, 'patient', [fz.patient])
    if (fz === undefined || patient === undefined) throw new Error('no client in the clinic')
    const nummer = { ...fz, nummer: ztn(GGZ_NUMMER), soort: 'ggz' as const, startdatum: null, plaatsing: null }
    const keep = (gesloten: EpochDay | null, op: string, reden: string) => {
      const document = { ...nummer, diagnoses: [], gesloten, sluitreden: gesloten === null ? null : 'behandeling' }
      return putDocuments(kast, 'zorgtraject', [document as typeof fz], { op, door: 'reis', reden })
    }
    await keep(null, '2022-02-15T09:00:00.000Z', 'uitgegeven')
    await keep(dag('2022-06-30'), '2022-07-01T09:00:00.000Z', 'behandeling klaar')
    await keep(null, '2023-01-17T09:00:00.000Z', 'terugval binnen een jaar')
    const vraag = (id: string, omschrijving: string, zorgtraject: Ztn, van: string) => ({
      id,
      omschrijving,
      zorgtraject,
      geldig: { van: dag(van), tot: null },
      typen: [] as { codelijst: string; code: string; datum: EpochDay }[],
      verwijzingen: [{ soort: '01', datum: dag(van), verwijzer: null, ontvangen: null }],
    })
    const type = (code: string, datum: string) => ({ codelijst: '031', code, datum: dag(datum) })
    const zorgvragen = [
      {
        ...vraag('g1', 'Somberheid', nummer.nummer, '2022-02-01'),
        typen: [type('02', '2022-02-15'), type('05', '2023-01-17')],
      },
      vraag('g2', 'Paniek op straat', nummer.nummer, '2023-01-10'),
      { ...vraag('f1', 'Agressieregulatie', fz.nummer, '2023-01-05'), verwijzingen: [] },
    ]
    const bewaard = { op: plek.nu(), door: 'reis', reden: 'verhaal' }
    await putDocuments(kast, 'patient', [{ ...patient, zorgvragen }], bewaard)
    const filter = {
      maand: null,
      patient: patient.id,
      zorgverlener: null,
      uitkomst: 'prestatie',
      soort: 'consult',
    } as const
    const { rijen } = await kast.registraties.lijst(filter, 'datum', { vanaf: 0, aantal: 1 })
    const voorbeeld = rijen[0]?.registratie
    if (voorbeeld?.soort !== 'consult') throw new Error('no consult of the client')
    return { patient: patient.id, naam: patient.naam?.achternaam ?? patient.id, fz: fz.nummer, voorbeeld }
  })
  const { voorbeeld, ...rest } = verhaal
  for (const iso of ZORG) {
    const registratie = { ...voorbeeld, id: `verhaal-${iso}`, datum: dag(iso), stroom: 'ggz' as const }
    await registreer(plek, actor, { registratie, verwachteVersie: 0 })
  }
  return rest
}
