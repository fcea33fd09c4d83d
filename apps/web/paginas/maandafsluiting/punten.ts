/** Where each point of the check list is worked at. */
export const PUNTPAGINA: Readonly<Record<string, string>> = {
  afgeleid: '/registraties',
  gedeclareerd: '/declaraties',
  verzonden: '/declaraties',
  beantwoord: '/declaraties',
  afgekeurd: '/retour',
  terzijde: '/retour',
}
