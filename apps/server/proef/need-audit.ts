import type { Kast, Opslag } from '@zorgketen/usecases/opslag'

/** What changes the facts and decisions of an organisation, by cupboard. Keeping a message as it came is none. */
const WIJZIGEND: Readonly<Partial<Record<keyof Kast, readonly string[]>>> = {
  registers: ['zet'],
  registraties: ['zet', 'laad'],
  agenda: ['zet'],
  prestaties: ['zet', 'wis'],
  dossiers: ['bewaar', 'zetStand'],
  oordelen: ['bewaar', 'bewaarBoek'],
  betalingen: ['bewaarAfschrift', 'bewaarBetalingen', 'bewaarFactuur', 'trekIn', 'zetOngedaan'],
  maanden: ['zet'],
  tarieven: ['bewaar', 'trekIn'],
}

/** The store of a test, in which a change without an audit row fails: overviews that are remembered rest on it. */
export const needAudit = (opslag: Opslag): Opslag => ({
  ...opslag,
  transact: (wie, doe) =>
    opslag.transact(wie, async (kast) => {
      const gewijzigd: string[] = []
      let geschreven = false
      const watched = Object.fromEntries(
        Object.entries(kast).map(([naam, kastje]) => [
          naam,
          new Proxy(kastje as Record<string, unknown>, {
            get: (doel, wat: string) => {
              if (naam === 'audit' && wat === 'schrijf') geschreven = true
              if (WIJZIGEND[naam as keyof Kast]?.includes(wat)) gewijzigd.push(`${naam}.${wat}`)
              return doel[wat]
            },
          }),
        ]),
      ) as unknown as Kast
      const uitkomst = await doe(watched)
      if (gewijzigd.length > 0 && !geschreven) {
        throw new Error(`changed without an audit row: ${[...new Set(gewijzigd)].join(', ')}`)
      }
      return uitkomst
    }),
})
