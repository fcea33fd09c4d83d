import { type Agb, formatSkn, parseSkn, type Skn } from '@zorgketen/values'
import { historieVan, type Versie } from '../beheren/lees-document.ts'
import { onjuist } from '../beheren/weiger.ts'
import type { Actor } from '../opslag/actor.ts'
import { readDocuments, readRegister } from '../registreren/register-documenten.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import { notFound } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { assertDji } from './assert-dji.ts'
import { readUitgaand } from './bewaar.ts'
import { FZTRAJECT, type UitgaandDocument } from './documenten.ts'
import { readFzregister, readPersonen } from './lees-register.ts'
import { type Fzlijstrij, toRijen } from './lijst.ts'

/** A number with its person, everything that was told to providers, and how it became what it is. */
export interface Fzdossier {
  readonly rij: Fzlijstrij
  readonly skn: Skn | null
  readonly berichten: readonly UitgaandDocument[]
  readonly historie: readonly Versie[]
}

export const readFz = (plek: Werkplek, actor: Actor, nummer: string): Promise<Fzdossier> =>
  plek.opslag.read(actor, async (kast) => {
    await assertDji(kast)
    const gevonden = (await readFzregister(kast)).find(({ traject }) => traject.nummer === nummer)
    const [rij] = gevonden === undefined ? [] : await toRijen(kast, [gevonden], await vandaagVan(kast, plek))
    if (rij === undefined) throw notFound({ nl: 'Fz-nummer', en: 'Fz number' }, nummer)
    const { persoon, plaatsingen } = rij.traject
    const besluiten = plaatsingen.map(({ besluit }) => besluit)
    const [skn] = await readDocuments(kast, 'skn', [persoon])
    const [plaatsing] = skn === undefined ? await readDocuments(kast, 'plaatsing', besluiten) : []
    return {
      rij,
      skn: skn?.skn ?? plaatsing?.skn ?? null,
      berichten: await readUitgaand(kast, besluiten),
      historie: historieVan(await kast.registers.historie(FZTRAJECT, nummer)),
    }
  })

/** What a form needs to place a person: the person's numbers, a free plaatsingsbesluit, the providers that are known. */
export interface Plaatskeuzes {
  readonly bekend: boolean
  readonly nummers: readonly Fzlijstrij[]
  readonly volgendBesluit: string
  readonly aanbieders: readonly { readonly agb: Agb; readonly naam: string | null }[]
}

/** Looks a person up by SKN, in whatever way it was typed. Throws `Werkfout` for what is no SKN. */
export const readPlaatskeuzes = (plek: Werkplek, actor: Actor, skn: string): Promise<Plaatskeuzes> =>
  plek.opslag.read(actor, async (kast) => {
    await assertDji(kast)
    const gelezen = parseSkn(skn)
    if (!gelezen.ok) throw GEEN_SKN
    const persoon = (await readPersonen(kast)).get(formatSkn(gelezen.value)) ?? null
    const eigen = (await readFzregister(kast)).filter(({ traject }) => traject.persoon === persoon)
    const besluiten = (await kast.registers.actueel('plaatsing')).map(({ id }) => id)
    return {
      bekend: persoon !== null,
      nummers: await toRijen(kast, eigen, await vandaagVan(kast, plek)),
      volgendBesluit: nextBesluit(besluiten),
      aanbieders: (await readRegister(kast, 'aanbieder')).map(({ aanbieder, naam }) => ({ agb: aanbieder, naam })),
    }
  })

/** A proposal: one above the highest; a person may type another. */
const nextBesluit = (besluiten: readonly string[]): string => {
  const hoogste = besluiten.reduce((hoog, besluit) => Math.max(hoog, Number(besluit) || 0), 0)
  return String(hoogste + 1)
    .padStart(9, '0')
    .slice(-9)
}

const GEEN_SKN = onjuist(
  'skn',
  ['Dit is geen SKN.', 'This is no SKN.'],
  ['Zeven of acht cijfers.', 'Seven or eight digits.'],
  ['Neem het strafrechtsketennummer over uit de indicatie.', 'Copy the strafrechtsketennummer from the indicatie.'],
)
