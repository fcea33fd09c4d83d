import { type Cents, type EpochDay, formatDay, formatDayNl, type Tekst } from '@zorgketen/values'
import type { PrestatieAntwoord, PrestatieRij, PrestatieRijMetTarief } from './prestatie-rij.ts'

/** The answers a stretch of days gives when it has no row with a tariff. Made once, so that a look-up allocates nothing. */
export type Leegte = { readonly codeOnbekend: PrestatieAntwoord; readonly afwezig: PrestatieAntwoord }

export function leegteVan(vanaf: EpochDay): Leegte {
  const installeer = installeerTekst(vanaf)
  return {
    codeOnbekend: {
      uitkomst: 'codeOnbekend',
      rij: null,
      reden: {
        nl: `Geen geladen bron drukt hiervoor een prestatiecode. ${installeer.nl}`,
        en: `No loaded source prints a prestatiecode for this. ${installeer.en}`,
      },
    },
    afwezig: {
      uitkomst: 'afwezig',
      rij: null,
      reden: {
        nl: `De volledige prestatielijst vanaf ${formatDayNl(vanaf)} kent deze prestatie niet.`,
        en: `The complete list of prestaties from ${formatDay(vanaf)} does not hold this prestatie.`,
      },
    },
  }
}

export const GEEN_UITGAVE: PrestatieAntwoord = {
  uitkomst: 'geenUitgave',
  rij: null,
  reden: {
    nl: 'Op deze dag geldt geen geladen prestatielijst. Installeer een bestand van het onderwerp prestaties dat deze dag dekt.',
    en: 'No loaded list of prestaties holds on this day. Install a file of the subject prestaties that covers it.',
  },
}

/** More than one code of the same list fits: which one is meant is not for a look-up to choose. */
export function meerdereVan(codes: readonly string[]): PrestatieAntwoord {
  const lijst = codes.join(', ')
  return {
    uitkomst: 'codeOnbekend',
    rij: null,
    reden: {
      nl: `Meer dan één code past hierop: ${lijst}. Geef de rijen in het bestand elk een eigen variant, soort of duur.`,
      en: `More than one code fits: ${lijst}. Give the rows in the file each a variant, kind or duration of their own.`,
    },
  }
}

/** Found when the tariff is known; else the code, with the file that would bring the tariff. */
export function antwoordVan(rij: PrestatieRij, vanaf: EpochDay): PrestatieAntwoord {
  if (hasTarief(rij)) return { uitkomst: 'gevonden', rij }
  const installeer = installeerTekst(vanaf)
  return {
    uitkomst: 'tariefOnbekend',
    rij,
    reden: {
      nl: `Voor ${rij.code} is vanaf ${formatDayNl(vanaf)} geen tarief bekend. ${installeer.nl}`,
      en: `No tariff is known for ${rij.code} from ${formatDay(vanaf)}. ${installeer.en}`,
    },
  }
}

function hasTarief(rij: PrestatieRij & { readonly tariefCents: Cents | null }): rij is PrestatieRijMetTarief {
  return rij.tariefCents !== null
}

function installeerTekst(vanaf: EpochDay): Tekst {
  const map = `prestaties/${formatDay(vanaf)}`
  return {
    nl: `Bied bij Tarieven het bestand van de NZa aan, of installeer de tarieventabel als ${map}/<uitgave>.csv.`,
    en: `Offer the file of the NZa under Tariffs, or install the tariff table as ${map}/<release>.csv.`,
  }
}
