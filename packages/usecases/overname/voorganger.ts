import type { Debetregel } from '@zorgketen/declaratie'

/** An earlier prestatie of a person that a new line may continue: its last line is rejected, refused or taken back. */
export interface Voorganger {
  readonly prestatie: string
  /** The line to name in a text. */
  readonly referentie: string
  readonly code: string | null
  readonly datum: number
  readonly begintijd: number | null
  readonly uitvoerder: string | null
  /** Taken back in this very message, which is how a correction is sent (DFZ-10). */
  readonly hier: boolean
}

/** Who delivered, as a line names him; null when it does not. */
export function uitvoerderOf({ betrokkenen }: Debetregel): string | null {
  const wie = betrokkenen.find(({ rol }) => rol === '01')
  if (wie === undefined) return null
  return wie.agb ?? [wie.beroep, wie.naam?.initialen, wie.naam?.voorvoegsels, wie.naam?.achternaam].join('|')
}

/** How alike a line and an earlier prestatie must be, strictest first. `zeker`: so alike that which one it is does not matter. */
interface Trap {
  readonly zeker: boolean
  readonly reden: { readonly nl: string; readonly en: string }
  past(regel: Debetregel, eerder: Voorganger): boolean
}

const sameDay = (regel: Debetregel, eerder: Voorganger): boolean => regel.datum === eerder.datum
const sameCode = (regel: Debetregel, eerder: Voorganger): boolean => regel.code === eerder.code
const sameUitvoerder = (regel: Debetregel, eerder: Voorganger): boolean =>
  eerder.uitvoerder !== null && eerder.uitvoerder === uitvoerderOf(regel)

export const TRAPPEN: readonly Trap[] = [
  {
    zeker: true,
    reden: { nl: 'zelfde dag, code, tijd en behandelaar', en: 'same day, code, time and professional' },
    past: (regel, eerder) =>
      sameDay(regel, eerder) &&
      sameCode(regel, eerder) &&
      sameUitvoerder(regel, eerder) &&
      regel.begintijd === eerder.begintijd,
  },
  {
    zeker: false,
    reden: { nl: 'zelfde dag, code en behandelaar', en: 'same day, code and professional' },
    past: (regel, eerder) => sameDay(regel, eerder) && sameCode(regel, eerder) && sameUitvoerder(regel, eerder),
  },
  {
    zeker: false,
    reden: { nl: 'zelfde dag en behandelaar', en: 'same day and professional' },
    past: (regel, eerder) => sameDay(regel, eerder) && sameUitvoerder(regel, eerder),
  },
  {
    zeker: false,
    reden: { nl: 'zelfde dag en code', en: 'same day and code' },
    past: (regel, eerder) => sameDay(regel, eerder) && sameCode(regel, eerder),
  },
  {
    zeker: false,
    reden: { nl: 'gecrediteerd in hetzelfde bericht, zelfde dag', en: 'credited in the same message, same day' },
    past: (regel, eerder) => eerder.hier && sameDay(regel, eerder),
  },
  {
    zeker: false,
    reden: {
      nl: 'gecrediteerd in hetzelfde bericht, zelfde code en behandelaar',
      en: 'credited in the same message, same code and professional',
    },
    past: (regel, eerder) => eerder.hier && sameCode(regel, eerder) && sameUitvoerder(regel, eerder),
  },
]
