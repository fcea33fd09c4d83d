import {
  actOnTraject,
  foundAanbieder,
  previewTraject,
  readNummers,
  registratie,
  stamgegevens,
  type Trajectdaad,
} from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { registratie as contact, stamgegevens as klein } from '@zorgketen/usecases/proef'
import type { Store } from '../store.ts'
import { dag, organisatie } from './opslagproef.ts'
import { proefwerkplek } from './proefwerkplek.ts'

const [patient] = klein.patienten
const [traject] = klein.zorgtrajecten

export const ztn = (n: number): string => `3f2504e0-4f89-41d3-9a0c-0305e82c33${String(n).padStart(2, '0')}`

/** Per patient the ggz numbers, with their last day, and the days of ggz care. */
export type Trajectlevens = Readonly<
  Record<
    string,
    {
      readonly nummers: readonly { readonly n: number; readonly gesloten: string | null }[]
      readonly zorg: readonly string[]
    }
  >
>

export const care = (id: string, datum: string, stroom: 'ggz' | 'fz' = 'ggz') =>
  registratie.parse({ ...contact(`${id}-${datum}`, stroom, datum), patient: id })

export const behandelaar: Actor = {
  organisatie: 'praktijk',
  rol: 'zorgverlener',
  gebruiker: 'tester',
  doel: 'proef',
}

export const sluit = (n: number, iso: string): Trajectdaad => ({
  soort: 'sluiten',
  nummer: ztn(n),
  dag: dag(iso),
  omdat: 'behandeling',
})

export const geef = (terugval: boolean | null = null, overgang = false): Trajectdaad => ({
  soort: 'nummer',
  regiebehandelaar: null,
  terugval,
  overgang,
})

/** What was refused, where and with what advice. Throws when it was done. */
export async function fout(werk: Promise<unknown>): Promise<{ waar: string; nl: string; doe: string }> {
  const error = await werk.then(
    () => null,
    (reden: { waar: string; wat: { nl: string }; doe: { nl: string } }) => reden,
  )
  if (error === null) throw new Error('it was done')
  return { waar: error.waar, nl: error.wat.nl, doe: error.doe.nl }
}

/** A practice with these patients, beside the fz patient of the small administration with care on 7 March 2023. */
export async function openTrajectproef(store: Store, levens: Trajectlevens, nu: () => string) {
  const plek = proefwerkplek(store, nu)
  const stam = stamgegevens.parse({
    ...klein,
    patienten: [
      ...Object.keys(levens).map((id) => ({ ...patient, id, bsn: null })),
      ...klein.patienten.filter(({ id }) => id === 'p-fz'),
    ],
    zorgtrajecten: [
      ...Object.entries(levens).flatMap(([id, { nummers }]) =>
        nummers.map(({ n, gesloten }) => ({ ...traject, nummer: ztn(n), patient: id, gesloten })),
      ),
      ...klein.zorgtrajecten.filter(({ soort }) => soort === 'fz'),
    ],
  })
  const registraties = [
    ...Object.entries(levens).flatMap(([id, { zorg }]) => zorg.map((een) => care(id, een))),
    care('p-fz', '2023-03-07', 'fz'),
  ]
  await foundAanbieder(plek, behandelaar, organisatie('praktijk'), { stam, registraties })
  const nummers = async (id: string) => (await readNummers(plek, behandelaar, id)).nummers
  const nummer = async (id: string, n: string) => {
    const gevonden = (await nummers(id)).find((een) => een.nummer === n)
    if (gevonden === undefined) throw new Error(`no ${n}`)
    return gevonden
  }
  return {
    plek,
    nummers,
    nummer,
    doe: async (id: string, daad: Trajectdaad, reden = 'besproken') =>
      actOnTraject(plek, behandelaar, {
        patient: id,
        daad,
        versie: daad.soort === 'nummer' ? null : (await nummer(id, daad.nummer)).versie,
        reden,
      }),
    kijk: (id: string, daad: Trajectdaad) => previewTraject(plek, behandelaar, { patient: id, daad }),
    auditrijen: async (onderwerp: string) =>
      (await plek.opslag.read(behandelaar, (kast) => kast.audit.lijst(onderwerp, { vanaf: 0, aantal: 9 }))).rijen,
  }
}
