import type { Declaratieregel, Dossier, Regelstaat, Regelstand } from '@zorgketen/declaratie'

/** How far a line has come: what was decided is not undone by an older file. */
const VER: Readonly<Record<Regelstand, number>> = {
  verzonden: 0,
  geweigerd: 1,
  afgekeurd: 1,
  toegekend: 1,
  gecrediteerd: 2,
}

/**
 * What is kept here of one payer, with what the files tell put to it. Declarations sent from here stay; a line that
 * stands further here than in the files stays as it is here. The same files again give the same dossier.
 */
export function addToDossier(hier: Dossier | undefined, overgenomen: Dossier): Dossier {
  const nieuw = closeDoubles(overgenomen, hier)
  if (hier === undefined) return nieuw
  const bekend = new Set(hier.declaraties.map(({ berichtreferentie }) => berichtreferentie))
  const regels = new Map<string, Regelstaat>(hier.regels)
  for (const [referentie, staat] of nieuw.regels) {
    const eerder = regels.get(referentie)
    if (eerder === undefined) regels.set(referentie, staat)
    else if (VER[staat.stand] > VER[eerder.stand]) regels.set(referentie, { ...staat, regel: eerder.regel })
  }
  const verwerkt = new Set([...hier.verwerkt, ...nieuw.verwerkt])
  const terzijde = new Map([...hier.terzijde, ...nieuw.terzijde].map((rij) => [rij.vingerafdruk, rij]))
  return {
    declaraties: [
      ...hier.declaraties,
      ...nieuw.declaraties.filter(({ berichtreferentie }) => !bekend.has(berichtreferentie)),
    ],
    regels,
    verwerkt,
    terzijde: [...terzijde.values()].filter(({ vingerafdruk }) => !verwerkt.has(vingerafdruk)),
  }
}

/**
 * An old system may have sent one prestatie twice while the first answer was awaited. Here at most one line of a
 * prestatie awaits its answer; the earlier ones stand on their own, so that their answer can still be taken in.
 */
function closeDoubles(dossier: Dossier, hier: Dossier | undefined): Dossier {
  const laatste = new Map<string, string>()
  const dubbel = new Set<string>()
  const isOpen = ({ regel, stand }: Regelstaat): boolean => regel.soort === 'debet' && stand === 'verzonden'
  for (const [referentie, staat] of hier?.regels ?? []) {
    const { prestatie } = staat.regel
    const nu = dossier.regels.get(referentie) ?? staat
    if (prestatie !== null && isOpen(staat) && isOpen(nu)) laatste.set(prestatie, referentie)
  }
  for (const [referentie, staat] of dossier.regels) {
    const { prestatie } = staat.regel
    if (!isOpen(staat) || prestatie === null) continue
    const eerder = laatste.get(prestatie)
    if (eerder === referentie) continue
    // What is kept here stays as it is, so then it is the new one that stands on its own.
    if (eerder !== undefined && hier?.regels.has(eerder)) dubbel.add(referentie)
    else {
      if (eerder !== undefined) dubbel.add(eerder)
      laatste.set(prestatie, referentie)
    }
  }
  if (dubbel.size === 0) return dossier
  const los = (regel: Declaratieregel): Declaratieregel =>
    dubbel.has(regel.referentie) ? { ...regel, prestatie: null } : regel
  return {
    ...dossier,
    declaraties: dossier.declaraties.map((een) => ({ ...een, regels: een.regels.map(los) })),
    regels: new Map([...dossier.regels].map(([nummer, staat]) => [nummer, { ...staat, regel: los(staat.regel) }])),
  }
}
