import type { openProefserver } from './open-proefserver.ts'

type Vraag = Awaited<ReturnType<Awaited<ReturnType<typeof openProefserver>>['als']>>

/** Registers a contact of 14 February 2023 for somebody whose ggz number started with declared care of March (ZTN-09). */
export async function findEerdereZorg(vraag: Vraag): Promise<void> {
  const { json } = await vraag<{ rijen: { registratie: { id: string } }[] }>(
    'GET',
    '/registraties?maand=2023-03&aantal=200',
  )
  for (const { registratie } of json.rijen) {
    const id = `eerder-${registratie.id}`
    await vraag('PUT', `/registraties/${id}`, {
      registratie: { ...registratie, id, datum: '2023-02-14' },
      verwachteVersie: 0,
    })
    const { rijen } = (await vraag<{ rijen: unknown[] }>('GET', '/startcorrecties')).json
    if (rijen.length > 0) return
  }
  throw new Error('no number of the demonstration starts with its care of March')
}
