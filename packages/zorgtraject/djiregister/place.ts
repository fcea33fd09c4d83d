import { composeZtn, type EpochDay, formatDay } from '@zorgketen/values'
import { refuse, type Trajectweigering } from '../weigering/refuse.ts'
import { findSame, type Gevraagd } from './find-same.ts'
import type { Fzplaatsing, Fztraject } from './fztraject.ts'
import { startdatumFz } from './startdatum-fz.ts'

/**
 * A person to be placed, with one provider or several at once. `bewijs`: 16 random bytes for a number, `register`: every
 * number that DJI keeps, `besluiten`: every plaatsingsbesluit that was ever given.
 */
export interface Plaatsingsverzoek extends Gevraagd {
  readonly persoon: string
  readonly indicatiedatum: EpochDay
  /** Forensic care already ran in 2021 (ZTN-10); null: not said. */
  readonly liepIn2021: boolean | null
  readonly bij: readonly Fzplaatsing[]
  readonly bewijs: Uint8Array
  readonly register: readonly Fztraject[]
  readonly besluiten: ReadonlySet<string>
}

/** `nieuw`: the number was given now. `heropend`: it was closed and goes on. */
export type Plaatsingsbesluit =
  | { readonly soort: 'geplaatst'; readonly traject: Fztraject; readonly nieuw: boolean; readonly heropend: boolean }
  | Trajectweigering

/**
 * Decides under which number a person is placed (ZTN-06): the same one as long as titel and zorgvraag stay the same, over
 * providers and at several at once; a new one otherwise, never beside another that is open (ZTN-12). Throws RangeError
 * when `bewijs` is not 16 bytes.
 */
export function place(verzoek: Plaatsingsverzoek): Plaatsingsbesluit {
  const fout = refuseBij(verzoek)
  if (fout !== null) return fout
  const eigen = verzoek.register.filter(({ persoon }) => persoon === verzoek.persoon)
  const gelijke = findSame(eigen, verzoek)
  if (gelijke.soort === 'weigering') return gelijke
  return gelijke.traject === null ? issue(verzoek, eigen) : goOn(gelijke.traject, verzoek, eigen)
}

function refuseBij({ bij, besluiten }: Plaatsingsverzoek): Trajectweigering | null {
  if (bij.length === 0) return refuse('dji.geen-aanbieder', {})
  const gezien = new Set<string>()
  for (const { besluit, declarant } of bij) {
    if (!/^[0-9]{9}$/.test(besluit)) return refuse('plaatsing.nummer', { plaatsing: besluit })
    if (besluiten.has(besluit) || gezien.has(besluit)) return refuse('dji.besluit-in-gebruik', { plaatsing: besluit })
    if (gezien.has(declarant)) return refuse('dji.aanbieder-dubbel', { agb: declarant })
    gezien.add(besluit).add(declarant)
  }
  return null
}

function issue(verzoek: Plaatsingsverzoek, eigen: readonly Fztraject[]): Plaatsingsbesluit {
  const { persoon, titel, zorgvraag, indicatiedatum, liepIn2021, bij, bewijs, register } = verzoek
  const { van } = titel.geldig
  const open = eigen.find(({ gesloten }) => gesloten === null || gesloten >= van)
  if (open !== undefined) return refuse('dji.nummer-open', { open: open.nummer, datum: formatDay(van) })
  const nummer = composeZtn(bewijs)
  const gebruikt = register.find((een) => een.nummer === nummer)
  if (gebruikt !== undefined) {
    return refuse(gebruikt.persoon === persoon ? 'nummer.al-in-gebruik' : 'nummer.andere-patient', { nummer })
  }
  const startdatum = startdatumFz(indicatiedatum, liepIn2021)
  const dicht = { gesloten: null, reden: null }
  const traject = { nummer, persoon, titel, zorgvraag, indicatiedatum, startdatum, ...dicht, plaatsingen: bij }
  return { soort: 'geplaatst', nieuw: true, heropend: false, traject }
}

/** A further plaatsing on a number that is kept; its startdatum stays, its titel may turn out to run longer. */
function goOn(traject: Fztraject, verzoek: Plaatsingsverzoek, eigen: readonly Fztraject[]): Plaatsingsbesluit {
  const { nummer, gesloten, startdatum } = traject
  const { titel, zorgvraag, indicatiedatum, liepIn2021, bij } = verzoek
  const start = startdatumFz(indicatiedatum, liepIn2021)
  if (start < startdatum) {
    return refuse('dji.indicatie-eerder', { nummer, bekend: formatDay(startdatum), gevonden: formatDay(start) })
  }
  const [was, wordt] = [traject.titel.geldig.tot, titel.geldig.tot]
  if (wordt !== null && (was === null || wordt < was)) {
    const bekend = was === null ? '-' : formatDay(was)
    return refuse('dji.titel-korter', { nummer, bekend, gevonden: formatDay(wordt) })
  }
  const heropend = gesloten !== null && (wordt === null || wordt > gesloten)
  const later = heropend ? eigen.find((een) => een.gesloten === null || een.gesloten > gesloten) : undefined
  if (later !== undefined) return refuse('dji.later-gevolgd', { nummer, open: later.nummer })
  return {
    soort: 'geplaatst',
    nieuw: false,
    heropend,
    traject: {
      ...traject,
      titel,
      zorgvraag,
      indicatiedatum: traject.indicatiedatum ?? indicatiedatum,
      ...(heropend ? { gesloten: null, reden: null } : {}),
      plaatsingen: [...traject.plaatsingen, ...bij],
    },
  }
}
