import type { Declaratie, PrestatieReden } from '@zorgketen/declaratie'
import type { Betaler, Cents, Maand, Tekst } from '@zorgketen/values'
import { describeWeigering } from '@zorgketen/zorgprestatie'
import { TRAJECTWEIGERINGEN } from '@zorgketen/zorgtraject'
import type { Actor } from '../opslag/actor.ts'
import type { Redentekst } from '../registreren/beproef.ts'
import { type Bevindingtekst, describeMelding, groupNietBeoordeeld } from '../stappen/describe-melding.ts'
import type { Vooruitblik } from '../stappen/foresee.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { type Maandvoorbereiding, prepareMaand } from './prepare-maand.ts'

export interface Voorzienbevinding {
  readonly prestatie: string | null
  readonly desk: 'poort' | 'betaler'
  readonly bevinding: Bevindingtekst
}

export interface Betalervoorbeeld {
  readonly betaler: Betaler
  readonly factuurnummer: string | null
  readonly aantal: number
  readonly totaal: Cents
  /** What stops this message as a whole; then it does not leave. */
  readonly belemmeringen: readonly Redentekst[]
  /** Warnings and signals on what would leave. */
  readonly bevindingen: readonly Voorzienbevinding[]
  readonly nietBeoordeeld: readonly { readonly reden: Tekst; readonly regels: readonly string[] }[]
}

/** What stays behind, and why. */
export interface Achterblijver {
  readonly prestatie: string
  readonly reden: Redentekst
  readonly bevindingen: readonly Voorzienbevinding[]
}

/** Everything about a month before it is declared, findings first. */
export interface Maandvoorbeeld {
  readonly maand: Maand
  readonly perBetaler: readonly Betalervoorbeeld[]
  readonly achterblijvers: readonly Achterblijver[]
  /** Prestaties that were declared before. */
  readonly eerder: number
}

export const previewMaand = (plek: Werkplek, actor: Actor, maand: Maand): Promise<Maandvoorbeeld> =>
  plek.opslag.readLoosely(actor, async (kast) => describeVoorbereiding(maand, await prepareMaand(plek, kast, maand)))

const AL_GEDECLAREERD = 'prestatie.al-gedeclareerd'

const ZOU_GEWEIGERD: Redentekst = {
  code: 'zou-geweigerd',
  tekst: {
    nl: 'De poort of de betaler zou deze regel weigeren; herstel eerst de bevinding.',
    en: 'The gate or the payer would refuse this line; mend the finding first.',
  },
}

const AAN_PATIENT: Redentekst = {
  code: 'aan-patient-gefactureerd',
  tekst: {
    nl: 'Deze prestatie is aan de patiënt zelf gefactureerd; een betaler betaalt haar dan niet.',
    en: 'This prestatie was billed to the patient; a payer then does not pay for it.',
  },
}

export function describeVoorbereiding(maand: Maand, voorbereiding: Maandvoorbereiding): Maandvoorbeeld {
  const { ronde, achtergehouden, vooruitblik, particulier } = voorbereiding
  const geweigerd = ronde.perBetaler.flatMap(({ samenstelling }) => samenstelling.geweigerd)
  const alEerder = geweigerd.filter(({ reden }) => reden.code === AL_GEDECLAREERD)
  const zonder = (rijen: readonly PrestatieReden[]): readonly Achterblijver[] =>
    rijen.map(({ prestatie, reden }) => ({ prestatie, reden, bevindingen: [] }))
  return {
    maand,
    eerder: alEerder.length,
    perBetaler: ronde.perBetaler.map(
      ({ betaler, samenstelling: { declaratie, belemmeringen: eigen }, belemmeringen }) => {
        const blik = vooruitblik.get(betaler.uzovi) ?? { meldingen: [], nietBeoordeeld: [] }
        return {
          betaler,
          factuurnummer: declaratie?.factuurnummer ?? null,
          aantal: declaratie?.regels.length ?? 0,
          totaal: declaratie?.totaal ?? (0 as Cents),
          belemmeringen: declaratie === null ? eigen : [...belemmeringen, ...blockers(blik)],
          bevindingen: describe(blik.meldingen, declaratie),
          nietBeoordeeld: groupNietBeoordeeld(blik.nietBeoordeeld),
        }
      },
    ),
    achterblijvers: [
      ...[...achtergehouden].map(([prestatie, meldingen]) => ({
        prestatie,
        reden: ZOU_GEWEIGERD,
        bevindingen: describe(meldingen, null).map((bevinding) => ({ ...bevinding, prestatie })),
      })),
      ...particulier.map((prestatie) => ({ prestatie, reden: AAN_PATIENT, bevindingen: [] })),
      ...ronde.zonderTraject.map(({ prestatie, weigering }) => {
        const { wat, doe } = describeWeigering(TRAJECTWEIGERINGEN, weigering)
        const tekst = { nl: `${wat.nl} ${doe.nl}`, en: `${wat.en} ${doe.en}` }
        return { prestatie, reden: { code: weigering.code, tekst }, bevindingen: [] }
      }),
      ...zonder(ronde.zonderBetaler),
      ...zonder(geweigerd.filter(({ reden }) => reden.code !== AL_GEDECLAREERD)),
    ],
  }
}

/** Findings that would refuse the message as a whole. */
export const blockers = ({ meldingen }: Vooruitblik): readonly Redentekst[] =>
  meldingen.flatMap(({ melding, referentie }) => {
    if (melding.ernst !== 'afkeur' || referentie !== null) return []
    const { regel, zegt, advies } = describeMelding(melding)
    return [{ code: regel, tekst: { nl: `${zegt.nl} ${advies.nl}`, en: `${zegt.en} ${advies.en}` } }]
  })

function describe(meldingen: Vooruitblik['meldingen'], declaratie: Declaratie | null): readonly Voorzienbevinding[] {
  const prestatieVan = new Map(declaratie?.regels.map(({ referentie, prestatie }) => [referentie, prestatie]))
  return meldingen.map(({ referentie, desk, melding }) => ({
    prestatie: (referentie === null ? null : prestatieVan.get(referentie)) ?? null,
    desk,
    bevinding: describeMelding(melding),
  }))
}
