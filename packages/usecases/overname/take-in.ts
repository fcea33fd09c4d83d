import { type Declaratie, type Dossier, emptyDossier, type Reden, type RedenCode, send } from '@zorgketen/declaratie'
import { cents } from '@zorgketen/values'

/** What became of a message that the old system sent. */
type Opname =
  | {
      readonly uitkomst: 'opgenomen'
      readonly dossier: Dossier
      readonly signalen: readonly Reden[]
      readonly vervangen: readonly Declaratie[]
    }
  | { readonly uitkomst: 'reeds' }
  | { readonly uitkomst: 'geweigerd'; readonly redenen: readonly Reden[] }

/**
 * Sending too early or too much cannot be undone: it happened. These do not keep the message out, they are told. (Mostly
 * a return or a declaration is missing from the files.)
 */
const GEBEURD: readonly RedenCode[] = [
  'verzenden.credit-niet-toegekend',
  'verzenden.credit-bedrag',
  'verzenden.wacht-op-retour',
  'verzenden.al-toegekend',
]

/**
 * Puts a message of the old system in the dossier. A message of which the numbers were used before by one that was
 * refused as a whole takes the place of that one: nobody judged it.
 */
export function takeIn(oud: Dossier | undefined, declaratie: Declaratie): Opname {
  const dossier = oud ?? emptyDossier()
  const eerst = tryIn(dossier, declaratie)
  if (eerst.uitkomst !== 'geweigerd') return eerst
  const { rest, vervangen } = dropRefused(dossier, declaratie)
  if (vervangen.length === 0) return eerst
  const daarna = tryIn(rest, declaratie)
  return daarna.uitkomst === 'opgenomen' ? { ...daarna, vervangen } : eerst
}

function tryIn(dossier: Dossier, declaratie: Declaratie): Opname {
  const verzending = send(dossier, declaratie)
  if (verzending.uitkomst === 'reeds verzonden') return { uitkomst: 'reeds' }
  const { redenen } = verzending
  if (!redenen.every(({ code }) => GEBEURD.includes(code))) return { uitkomst: 'geweigerd', redenen }
  const na = redenen.length === 0 ? verzending.dossier : record(dossier, declaratie)
  return { uitkomst: 'opgenomen', dossier: na, signalen: redenen, vervangen: [] }
}

/** As `send` records it, without its judgement. */
function record(dossier: Dossier, declaratie: Declaratie): Dossier {
  const regels = new Map(dossier.regels)
  for (const regel of declaratie.regels) {
    regels.set(regel.referentie, {
      regel,
      factuurnummer: declaratie.factuurnummer,
      stand: 'verzonden',
      toegekend: cents(0),
      toegekendNietFinancieel: cents(0),
      meldingen: [],
      berichtmeldingen: [],
      beantwoord: null,
    })
  }
  return { ...dossier, declaraties: [...dossier.declaraties, declaratie], regels }
}

/** Takes out the messages that were refused as a whole and whose numbers this message uses again. */
function dropRefused(
  dossier: Dossier,
  { berichtreferentie, factuurnummer, regels }: Declaratie,
): { readonly rest: Dossier; readonly vervangen: readonly Declaratie[] } {
  const referenties = new Set(regels.map(({ referentie }) => referentie))
  const vervangen = dossier.declaraties.filter(
    (eerder) =>
      (eerder.berichtreferentie === berichtreferentie ||
        eerder.factuurnummer === factuurnummer ||
        eerder.regels.some(({ referentie }) => referenties.has(referentie))) &&
      eerder.regels.every(({ referentie }) => dossier.regels.get(referentie)?.stand === 'geweigerd'),
  )
  const weg = new Set(vervangen.flatMap((eerder) => eerder.regels.map(({ referentie }) => referentie)))
  const rest: Dossier = {
    ...dossier,
    declaraties: dossier.declaraties.filter((eerder) => !vervangen.includes(eerder)),
    regels: new Map([...dossier.regels].filter(([referentie]) => !weg.has(referentie))),
  }
  return { rest, vervangen }
}
