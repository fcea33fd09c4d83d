import type { EpochDay } from '@zorgketen/values'
import { isVorm } from '../uitgave/uitgave.ts'
import type { PrestatieAntwoord } from './prestatie-rij.ts'
import type { PrestatieKeuze, Referentie } from './referentie.ts'

/** What holds of a code in a stretch of days; `tot` is the first day after it, null without end. */
export type Tariefperiode = {
  readonly vanaf: EpochDay
  readonly tot: EpochDay | null
  readonly antwoord: PrestatieAntwoord
}

/** The history of a code over all days that releases speak of, oldest first; days that say the same are one stretch. */
export function tariefPerioden(referentie: Referentie, keuze: PrestatieKeuze, code: string): readonly Tariefperiode[] {
  const { vindCode } = referentie.prestaties(keuze)
  const perioden: Tariefperiode[] = []
  for (const dag of boundaries(referentie, keuze)) {
    const antwoord = vindCode(code, dag)
    const vorige = perioden.at(-1)
    if (vorige === undefined) perioden.push({ vanaf: dag, tot: null, antwoord })
    else if (!isSame(vorige.antwoord, antwoord)) {
      perioden[perioden.length - 1] = { ...vorige, tot: dag }
      perioden.push({ vanaf: dag, tot: null, antwoord })
    }
  }
  return perioden
}

const perKeuze = new WeakMap<Referentie, Map<string, readonly EpochDay[]>>()

/** The days on which a release or one of its rows begins or ends. */
function boundaries(referentie: Referentie, { packs }: PrestatieKeuze): readonly EpochDay[] {
  const bekend = perKeuze.get(referentie) ?? new Map<string, readonly EpochDay[]>()
  perKeuze.set(referentie, bekend)
  const sleutel = packs.join()
  const eerder = bekend.get(sleutel)
  if (eerder !== undefined) return eerder
  const dagen = new Set<EpochDay>()
  const add = (dag: EpochDay | null): void => {
    if (dag !== null) dagen.add(dag)
  }
  for (const uitgave of referentie.uitgaven) {
    if (!isVorm(uitgave, 'prestaties') || !packs.includes(uitgave.kop.fictief ? 'fictief' : 'nza')) continue
    const { geldigVanaf, geldigTot } = uitgave.kop
    add(geldigVanaf)
    add(geldigTot)
    for (const { vanaf, tot } of uitgave.rijen) {
      if (vanaf !== null && vanaf > geldigVanaf) add(vanaf)
      if (tot !== null) add(tot)
    }
  }
  const gesorteerd = [...dagen].sort((a, b) => a - b)
  bekend.set(sleutel, gesorteerd)
  return gesorteerd
}

const isSame = (a: PrestatieAntwoord, b: PrestatieAntwoord): boolean =>
  a.uitkomst === b.uitkomst &&
  a.rij?.tariefCents === b.rij?.tariefCents &&
  a.rij?.naam === b.rij?.naam &&
  a.rij?.fictief === b.rij?.fictief &&
  a.rij?.uitgave === b.rij?.uitgave
