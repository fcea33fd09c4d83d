import { z } from 'zod'
import { herkomstVan } from '../beheren/beheer.ts'
import { type Plaatsingsbericht, plaatsingsbericht } from '../formaten/plaatsingsbericht.ts'
import type { Actor } from '../opslag/actor.ts'
import { keepPlaatsingsbericht } from '../plaatsingen/bewaar.ts'
import { audit } from '../werk/audit.ts'
import { assertMag } from '../werk/mag.ts'
import { notFound, Werkfout } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { assertDji } from './assert-dji.ts'
import { uitgaandWijziging } from './bewaar.ts'
import { UITGAAND, uitgaandDocument } from './documenten.ts'
import { readWachtend } from './lijst.ts'

/** What went to providers that work here (ids of organisations), and how many messages wait to be fetched as a file. */
export interface Fzbezorging {
  readonly bezorgd: readonly string[]
  readonly wachtend: number
}

/**
 * Moves plaatsingsberichten that lie ready to the inbox of their provider, when it works here. Kept there first and
 * marked here after: a crash in between doubles nothing, because a message is known by its kenmerk.
 */
export async function deliverFz(plek: Werkplek, actor: Actor): Promise<Fzbezorging> {
  assertMag(actor, 'bezorgen')
  const { opslag } = plek
  const post: Actor = { ...actor, rol: 'post', doel: 'bezorgen' }
  const { klaar, adressen } = await opslag.read(post, async (kast) => {
    await assertDji(kast)
    return { klaar: await readWachtend(kast), adressen: await kast.organisaties.alle() }
  })
  const bezorgd = new Set<string>()
  let wachtend = 0
  for (const { bericht } of klaar) {
    const ontvanger = adressen.find(({ soort, agb }) => soort === 'aanbieder' && agb.includes(bericht.declarant))
    if (ontvanger === undefined) {
      wachtend += 1
      continue
    }
    if (!(await arrives(plek, { ...post, organisatie: ontvanger.id }, bericht))) {
      wachtend += 1
      continue
    }
    await opslag.transact(post, async (kast) => {
      const document = uitgaandWijziging({ bericht, stand: 'bezorgd' }, null)
      await kast.registers.zet(UITGAAND, [document], herkomstVan(plek, actor, 'bezorgd'))
      const wat = { handeling: 'plaatsingsbericht bezorgd', onderwerp: `plaatsingsbericht ${bericht.kenmerk}` }
      await audit(kast, plek, post, { ...wat, details: { aanbieder: bericht.declarant } })
    })
    bezorgd.add(ontvanger.id)
  }
  return { bezorgd: [...bezorgd], wachtend }
}

/** Whether a message is in the inbox now. What the receiver refuses waits: one message does not hold up the others. */
async function arrives(plek: Werkplek, ontvanger: Actor, bericht: Plaatsingsbericht): Promise<boolean> {
  try {
    await plek.opslag.transact(ontvanger, (kast) => keepPlaatsingsbericht(plek, kast, ontvanger, bericht, 'post'))
    return true
  } catch (error) {
    if (error instanceof Werkfout) return false
    throw error
  }
}

/** A message as the file that a provider elsewhere takes in; who took it out is in the audit. */
export const takeOutPlaatsingsbericht = (plek: Werkplek, actor: Actor, kenmerk: string): Promise<string> => {
  assertMag(actor, 'bezorgen')
  return plek.opslag.transact(actor, async (kast) => {
    await assertDji(kast)
    const rij = await kast.registers.vind(UITGAAND, kenmerk)
    if (rij === null) throw notFound({ nl: 'Plaatsingsbericht', en: 'Plaatsingsbericht' }, kenmerk)
    const { bericht } = uitgaandDocument.parse(rij.inhoud)
    await audit(kast, plek, actor, {
      handeling: 'plaatsingsbericht opgehaald',
      onderwerp: `plaatsingsbericht ${kenmerk}`,
      details: { aanbieder: bericht.declarant },
    })
    return `${JSON.stringify(z.encode(plaatsingsbericht, bericht), null, 2)}\n`
  })
}
