import type { Voorbeeld } from './api.ts'

/** A preview in a few figures; cents. */
export type Tellingen = {
  readonly declaraties: number
  readonly nieuweDeclaraties: number
  readonly regels: number
  readonly wacht: number
  readonly afgekeurd: number
  readonly toegekend: number
  readonly prestaties: number
  readonly nietOvergenomen: number
  readonly controleren: number
}

export function telVoorbeeld({ betalers, prestaties, punten }: Voorbeeld): Tellingen {
  const som = <R>(rijen: readonly R[], van: (rij: R) => number): number => rijen.reduce((n, rij) => n + van(rij), 0)
  const standen = betalers.flatMap((een) => een.standen)
  const met = (...welke: readonly string[]) =>
    som(
      standen.filter(({ stand }) => welke.includes(stand)),
      ({ aantal }) => aantal,
    )
  return {
    declaraties: som(betalers, (een) => een.declaraties),
    nieuweDeclaraties: som(betalers, (een) => een.nieuw),
    regels: som(standen, ({ aantal }) => aantal),
    wacht: met('verzonden'),
    afgekeurd: met('afgekeurd', 'geweigerd'),
    toegekend: som(betalers, (een) => een.toegekend),
    prestaties: som(prestaties, (een) => een.nieuw),
    nietOvergenomen: punten.filter(({ ernst }) => ernst === 'niet overgenomen').length,
    controleren: punten.filter(({ ernst }) => ernst === 'controleren').length,
  }
}
