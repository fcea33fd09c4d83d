import type { openProefserver } from './open-proefserver.ts'

/** Providers of the demonstration that DJI places with, and one that does not work here. */
export const KLINIEK = '06907417'
export const INSTELLING = '06907031'
export const ELDERS = '94000001'
/** Of somebody whom nobody knows yet. */
export const SKN = '99123456'

/** A plaatsing with two providers at once, as DJI fills it in. */
export const plaatsing = (deel: object = {}): object => ({
  skn: SKN,
  titel: { kenmerk: 'TBS 2023/7', geldig: { van: '2023-02-01', tot: '2023-12-31' } },
  zorgvraag: { id: null, omschrijving: 'Agressieregulatie' },
  zelfdeAls: null,
  indicatiedatum: '2023-01-16',
  liepIn2021: null,
  bij: [
    { besluit: '990100001', declarant: KLINIEK, settings: ['fz-klinisch'] },
    { besluit: '990100002', declarant: INSTELLING, settings: ['fz-niet-klinisch'] },
  ],
  reden: '',
  ...deel,
})

/** DJI places somebody; gives the number. */
export async function plaatsIemand(
  server: Awaited<ReturnType<typeof openProefserver>>,
  deel: object = {},
): Promise<string> {
  const dji = await server.als('dji', 'beheerder')
  const { status, json } = await dji<{ nummer: string }>('POST', '/fzregister', plaatsing(deel))
  if (status !== 200) throw new Error(JSON.stringify(json))
  return json.nummer
}
