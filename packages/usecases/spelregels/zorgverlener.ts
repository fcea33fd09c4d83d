import { ruleIdOf } from '@zorgketen/rules'
import type { EpochDay, Tekst } from '@zorgketen/values'
import { beroepsregels, type Inzet, judgeInzet } from '@zorgketen/zorgprestatie'
import { needDocument } from '../beheren/need-document.ts'
import type { Actor } from '../opslag/actor.ts'
import { toProfessional } from '../stam/zorgverleners/to-professional.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'

/** What a rule about professionals says of somebody; `onbekend`: why it cannot say. */
export interface Beroepsbevinding {
  /** 'id@versie'. */
  readonly regel: string
  readonly rol: Inzet['rol']
  readonly zegt: Tekst
  readonly verwacht: Tekst | null
  readonly onbekend: Tekst | null
  readonly doe: Tekst
}

export interface Beroepsoordeel {
  readonly vandaag: EpochDay
  readonly bevindingen: readonly Beroepsbevinding[]
}

const ROLLEN = ['uitvoerder', 'regiebehandelaar'] as const

/** Looks at a professional as who delivers care today and as regiebehandelaar; what both say is told once. */
export const judgeZorgverlener = (plek: Werkplek, actor: Actor, id: string): Promise<Beroepsoordeel> =>
  plek.opslag.read(actor, async (kast) => {
    const { document } = await needDocument(kast, 'zorgverlener', id)
    const vandaag = await vandaagVan(kast, plek)
    const professional = toProfessional(document)
    const bevindingen = new Map<string, Beroepsbevinding>()
    for (const rol of ROLLEN) {
      const { meldingen, nietBeoordeeld } = judgeInzet(
        [{ professional, rol, dag: vandaag }],
        plek.gereedschap.referentie,
        { bigRegister: undefined, agbRegister: undefined },
        vandaag,
      )
      const add = (regel: string, verwacht: Tekst | null, onbekend: Tekst | null): void => {
        const rule = beroepsregels.find((een) => een.id === ruleIdOf({ regel }))
        if (rule === undefined || bevindingen.has(regel)) return
        bevindingen.set(regel, { regel, rol, zegt: rule.zegt, verwacht, onbekend, doe: rule.advies })
      }
      for (const { regel, verwacht } of meldingen) add(regel, verwacht, null)
      for (const { regel, reden } of nietBeoordeeld) add(regel, null, reden)
    }
    return { vandaag, bevindingen: [...bevindingen.values()] }
  })
