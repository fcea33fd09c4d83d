import { overlaps, type Period, periodOfMaand } from '@zorgketen/values'
import { deriveOpenMaanden, type Herafleiding } from '../beheren/herafleiden.ts'
import { onjuist } from '../beheren/weiger.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Tariefuitgave } from '../opslag/tarievenkast.ts'
import { audit } from '../werk/audit.ts'
import { assertMag } from '../werk/mag.ts'
import { notFound, Werkfout } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import type { Tariefaanbod } from './aanbod.ts'
import { type Gewogen, weighAanbod } from './weeg.ts'

/** What a file would mean, before anybody accepts it. Keeps nothing. */
export const previewTarieven = (plek: Werkplek, actor: Actor, aanbod: Tariefaanbod): Promise<Gewogen> =>
  plek.opslag.read(actor, (kast) => weighAanbod(plek, kast, aanbod))

/** A file that was accepted; `nieuw` false: it held already, and nothing was changed. */
export interface Aanvaarding extends Herafleiding {
  readonly uitgave: Omit<Tariefuitgave, 'ingetrokken'>
  readonly nieuw: boolean
}

/**
 * Accepts a file after a person saw its difference (`gezien`: the stamp of it): from now on this organisation derives,
 * explains, declares and judges by it. Throws `Werkfout` when the difference is no longer what was seen.
 */
export async function acceptTarieven(
  plek: Werkplek,
  actor: Actor,
  { aanbod, reden, gezien }: { readonly aanbod: Tariefaanbod; readonly reden: string; readonly gezien: string },
): Promise<Aanvaarding> {
  assertMag(actor, 'tarieven')
  const waarom = needReden(reden)
  return plek.opslag.transact(actor, async (kast) => {
    const gewogen = await weighAanbod(plek, kast, aanbod)
    const { opgave, uitslag, eerder, inhoud, stempel, volgnummer, vingerafdruk } = gewogen
    if (eerder !== null) return { uitgave: eerder, nieuw: false, afgeleid: 0, wacht: [] }
    if (inhoud === null) throw ONBRUIKBAAR
    if (stempel !== gezien) throw ANDERS
    const uitgave = {
      volgnummer,
      soort: opgave.soort,
      bestandsnaam: aanbod.bestandsnaam,
      vingerafdruk,
      titel: opgave.titel.trim(),
      geldig: opgave.geldig,
      volledig: uitslag.uitgave?.kop.volledig ?? false,
      rijen: uitslag.overgenomen,
      geweigerd: uitslag.geweigerd,
      aanvaard: { op: plek.nu(), door: actor.gebruiker, reden: waarom },
    }
    const afdruk = plek.gereedschap.hash(inhoud)
    await kast.tarieven.bewaar(uitgave, { bestand: aanbod.bytes, inhoud, afdruk })
    const gevolg = await deriveIn(kast, plek, opgave.geldig)
    await audit(kast, plek, actor, {
      handeling: 'tarieven aanvaard',
      onderwerp: `tarieven ${volgnummer}`,
      details: {
        bestand: vingerafdruk,
        naam: aanbod.bestandsnaam,
        rijen: uitgave.rijen,
        geweigerd: uitgave.geweigerd,
        afgeleid: gevolg.afgeleid,
        reden: waarom,
      },
    })
    return { uitgave, nieuw: true, ...gevolg }
  })
}

/** Withdraws an accepted file with a reason: from now on the lists that lay below it hold again. */
export async function withdrawTarieven(
  plek: Werkplek,
  actor: Actor,
  { volgnummer, reden }: { readonly volgnummer: number; readonly reden: string },
): Promise<Herafleiding> {
  assertMag(actor, 'tarieven')
  const waarom = needReden(reden)
  return plek.opslag.transact(actor, async (kast) => {
    const uitgave = (await kast.tarieven.alle()).find((een) => een.volgnummer === volgnummer)
    if (uitgave === undefined) throw notFound({ nl: 'Tariefbestand', en: 'Tariff file' }, String(volgnummer))
    await kast.tarieven.trekIn(volgnummer, { op: plek.nu(), door: actor.gebruiker, reden: waarom })
    const gevolg = await deriveIn(kast, plek, uitgave.geldig)
    await audit(kast, plek, actor, {
      handeling: 'tarieven ingetrokken',
      onderwerp: `tarieven ${volgnummer}`,
      details: { bestand: uitgave.vingerafdruk, afgeleid: gevolg.afgeleid, reden: waarom },
    })
    return gevolg
  })
}

/** Derives the open months again in which the file holds on some day. */
const deriveIn = (kast: Kast, plek: Werkplek, geldig: Period): Promise<Herafleiding> =>
  deriveOpenMaanden(kast, plek, (maand) => overlaps(periodOfMaand(maand), geldig))

function needReden(reden: string): string {
  if (reden.trim() === '') throw ZONDER_REDEN
  return reden.trim()
}

const ZONDER_REDEN = onjuist(
  'reden',
  ['De reden ontbreekt.', 'The reason is missing.'],
  ['Waarom dit nu geldt, in een paar woorden.', 'Why this holds now, in a few words.'],
  ['Vul de reden in.', 'Fill in the reason.'],
)

const ONBRUIKBAAR = new Werkfout('onleesbaar', {
  wat: { nl: 'Geen enkele rij van dit bestand is te gebruiken.', en: 'No row of this file can be used.' },
  doe: {
    nl: 'Bekijk de bevindingen en kies het bestand van de bron zelf.',
    en: 'Look at the findings and choose the file of the source itself.',
  },
})

const ANDERS = new Werkfout('belemmerd', {
  wat: {
    nl: 'Wat dit bestand zou veranderen, is intussen anders dan u zag.',
    en: 'What this file would change is no longer what you saw.',
  },
  doe: { nl: 'Bekijk het verschil opnieuw en aanvaard dan.', en: 'Look at the difference again and accept then.' },
})
