import { ApiFout } from '../../../api/fout.ts'
import { queryClient } from '../../../api/query-client.ts'
import { haalDossier, type Proef, type Registratie, type Registratiedossier, registraties } from '../api.ts'

/** Kept, or not because someone else was first: then `hun` is how it stands now. */
export type Bewaring =
  | { readonly soort: 'bewaard'; readonly proef: Proef }
  | { readonly soort: 'conflict'; readonly hun: Registratiedossier }

/** Keeps a registration that was made from `verwachteVersie` (0: a new one). Throws ApiFout. */
export async function bewaarRegistratie(registratie: Registratie, verwachteVersie: number): Promise<Bewaring> {
  try {
    const antwoord = await registraties[':id'].$put({
      param: { id: registratie.id },
      json: { registratie, verwachteVersie },
    })
    const proef = await antwoord.json()
    ververs()
    return { soort: 'bewaard', proef }
  } catch (fout) {
    if (!(fout instanceof ApiFout) || fout.melding.code !== 'bewerkingsconflict') throw fout
    ververs()
    return { soort: 'conflict', hun: await haalDossier(registratie.id) }
  }
}

/** Withdraws a registration. Throws ApiFout, also when someone else changed it in the meantime. */
export async function trekRegistratieIn(id: string, versie: number): Promise<void> {
  await registraties[':id'].$delete({ param: { id }, query: { versie: String(versie) } })
  ververs()
}

// the server tells it to every open page too, but this one should not have to wait for that
const GERAAKT = new Set<unknown>(['registraties', 'prestaties', 'declaraties', 'maanden'])

function ververs(): void {
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => GERAAKT.has(queryKey[0]) })
}
