import { ruleIdOf } from '@zorgketen/rules'
import type { EpochDay, Tekst } from '@zorgketen/values'
import { beroepsregels, judgeInzet } from '@zorgketen/zorgprestatie'
import { needDocument } from '../beheren/need-document.ts'
import type { Actor } from '../opslag/actor.ts'
import { toProfessional } from '../stam/zorgverleners/to-professional.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'

/** What a rule about professionals says of somebody; `onbekend`: why it cannot say. */
export interface Beroepsbevinding {
  /** 'id@versie'. */
  readonly regel: string
  readonly zegt: Tekst
  readonly verwacht: Tekst | null
  readonly onbekend: Tekst | null
  readonly doe: Tekst
}

export interface Beroepsoordeel {
  readonly vandaag: EpochDay
  readonly bevindingen: readonly Beroepsbevinding[]
}

/**
 * Looks at a professional as who delivers care today. Whether somebody may be regiebehandelaar is asked where somebody is
 * one: at the zorgtraject, and in the completeness of a month.
 */
export const judgeZorgverlener = (plek: Werkplek, actor: Actor, id: string): Promise<Beroepsoordeel> =>
  plek.opslag.read(actor, async (kast) => {
    const { document } = await needDocument(kast, 'zorgverlener', id)
    const vandaag = await vandaagVan(kast, plek)
    const { meldingen, nietBeoordeeld } = judgeInzet(
      [{ professional: toProfessional(document), rol: 'uitvoerder', dag: vandaag }],
      plek.gereedschap.referentie,
      { bigRegister: undefined, agbRegister: undefined },
      vandaag,
    )
    const tell = (regel: string, verwacht: Tekst | null, onbekend: Tekst | null): readonly Beroepsbevinding[] =>
      beroepsregels.flatMap(({ id: eigen, zegt, advies }) =>
        eigen === ruleIdOf({ regel }) ? [{ regel, zegt, verwacht, onbekend, doe: advies }] : [],
      )
    return {
      vandaag,
      bevindingen: [
        ...meldingen.flatMap(({ regel, verwacht }) => tell(regel, verwacht, null)),
        ...nietBeoordeeld.flatMap(({ regel, reden }) => tell(regel, null, reden)),
      ],
    }
  })
