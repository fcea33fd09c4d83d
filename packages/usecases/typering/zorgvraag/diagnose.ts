import type { z } from 'zod'
import { lees } from '../../beheren/lees.ts'
import { onjuist } from '../../beheren/weiger.ts'
import type { Actor } from '../../opslag/actor.ts'
import { readDocuments } from '../../registreren/register-documenten.ts'
import { zorgvraagDocument } from '../../stam/documenten/zorgvraag.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { changeZorgvraag, putRij, type Zorgvraaggrond } from './wijzig-zorgvraag.ts'

const schema = zorgvraagDocument.shape.diagnoses.unwrap().element

/** Records a diagnosis, asked or made, or replaces the one with its id. One of them is the primary one on a day. */
export const putDiagnose = (
  plek: Werkplek,
  actor: Actor,
  grond: Zorgvraaggrond,
  ruw: z.input<typeof schema>,
): Promise<{ readonly versie: number }> =>
  changeZorgvraag(plek, actor, grond, 'diagnose vastgelegd', async ({ document }, kast) => {
    const diagnose = lees(schema, ruw)
    const { geldig, vastgesteld, door, hoofd } = diagnose
    if (vastgesteld !== null && (vastgesteld < geldig.van || (geldig.tot !== null && vastgesteld > geldig.tot))) {
      throw BUITEN_PERIODE
    }
    if (door !== null && (await readDocuments(kast, 'zorgverlener', [door])).length === 0) throw GEEN_ZORGVERLENER
    const anders = document.diagnoses.some(
      (een) =>
        een.id !== diagnose.id &&
        een.hoofd &&
        hoofd &&
        (een.geldig.tot ?? Infinity) >= geldig.van &&
        een.geldig.van <= (geldig.tot ?? Infinity),
    )
    if (anders) throw TWEE_HOOFD
    return { document: { ...document, diagnoses: putRij(document.diagnoses, diagnose) }, uitkomst: {} }
  })

/** Takes a diagnosis away that was recorded by mistake. Refused while a contact served it. */
export const removeDiagnose = (
  plek: Werkplek,
  actor: Actor,
  grond: Zorgvraaggrond,
  diagnose: string,
): Promise<{ readonly versie: number }> =>
  changeZorgvraag(plek, actor, grond, 'diagnose weggehaald', ({ document }) => {
    if (document.contacten.some(({ dient }) => dient === diagnose)) throw GEDIEND
    const diagnoses = document.diagnoses.filter(({ id }) => id !== diagnose)
    return { document: { ...document, diagnoses }, uitkomst: {} }
  })

const BUITEN_PERIODE = onjuist(
  'vastgesteld',
  [
    'De dag van vaststelling valt buiten de periode van de diagnose.',
    'The day it was made lies outside the period of the diagnosis.',
  ],
  ['Een dag binnen de periode.', 'A day within the period.'],
  ['Verbeter de dag of de periode.', 'Mend the day or the period.'],
)

const GEEN_ZORGVERLENER = onjuist(
  'door',
  ['Deze zorgverlener staat niet in het register.', 'This professional is not in the register.'],
  ['Een zorgverlener uit het register.', 'A professional of the register.'],
  ['Kies een ander, of voer de zorgverlener eerst in.', 'Choose another, or enter the professional first.'],
)

const TWEE_HOOFD = onjuist(
  'hoofd',
  ['Er is in deze periode al een hoofddiagnose.', 'There is a primary diagnosis in this period already.'],
  ['Eén hoofddiagnose op elke dag.', 'One primary diagnosis on each day.'],
  ['Beëindig de andere, of maak deze een nevendiagnose.', 'End the other, or make this one secondary.'],
)

const GEDIEND = onjuist(
  'diagnose',
  ['Een contact noemt deze diagnose.', 'A contact names this diagnosis.'],
  ['Een diagnose die geen contact diende.', 'A diagnosis that no contact served.'],
  [
    'Geef de diagnose een laatste dag, of koppel de contacten aan een andere.',
    'Give the diagnosis a last day, or tie the contacts to another.',
  ],
)
