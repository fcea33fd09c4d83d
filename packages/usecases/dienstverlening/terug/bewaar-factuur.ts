import { canonical } from '@zorgketen/rules'
import { sumCents } from '@zorgketen/values'
import { herkomstVan } from '../../beheren/beheer.ts'
import { putDocument } from '../../beheren/put-document.ts'
import type { Actor } from '../../opslag/actor.ts'
import type { Kast } from '../../opslag/opslag.ts'
import { audit } from '../../werk/audit.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import type { Factuurbericht } from '../formaat/factuur.ts'
import type { Verwerkt } from '../innemen/bewaar-verzoek.ts'
import { type DienstfactuurDocument, dienstfactuurDocument, type OntvangenFactuur } from '../register/documenten.ts'
import { dienstfactuurId } from '../register/registers.ts'
import { notForUs, onbruikbaar, wrongMilieu } from '../werkfouten.ts'

/**
 * Keeps an invoice as it came back, by whichever way. The same once more changes nothing; that it was taken back is
 * noted; anything else under a number that is known is refused: an invoice does not change.
 */
export async function keepFactuur(
  kast: Kast,
  plek: Werkplek,
  actor: Actor,
  bericht: Factuurbericht,
): Promise<Verwerkt> {
  const { formaat: _, milieu, uitvoerder, opdrachtgever, ...rest } = bericht
  const { nummer, regels, totaal } = rest
  if (milieu !== plek.opslag.milieu) throw wrongMilieu(nummer, milieu)
  const { agb } = await kast.organisaties.eigen()
  if (!agb.includes(opdrachtgever.agb)) throw notForUs(nummer, opdrachtgever.agb)
  if (sumCents(regels.map(({ tarief }) => tarief)) !== totaal) throw teltNietOp(nummer)
  const nieuw: OntvangenFactuur = { ...rest, kant: 'ontvangen', tegenpartij: uitvoerder }
  const rij = await kast.registers.vind('dienstfactuur', dienstfactuurId(nieuw))
  const oud = rij === null ? null : dienstfactuurDocument.parse(rij.inhoud)
  if (oud !== null && canonical(holding(oud)) !== canonical(holding(nieuw))) throw gewijzigd(nummer)
  // an older file of an invoice that was taken back since does not bring it back
  if (oud !== null && (oud.ingetrokken !== null || nieuw.ingetrokken === null)) return 'gelijk'
  await putDocument(kast, 'dienstfactuur', nieuw, rij?.versie ?? 0, herkomstVan(plek, actor, 'ontvangen'))
  await audit(kast, plek, actor, {
    handeling: oud === null ? 'dienstverleningsfactuur ontvangen' : 'dienstverleningsfactuur teruggenomen',
    onderwerp: `dienstfactuur ${nummer}`,
    details: { van: uitvoerder.agb, regels: regels.length, totaal },
  })
  return oud === null ? 'nieuw' : 'bijgewerkt'
}

/** What of an invoice never changes; the name of a provider may. */
const holding = ({ nummer, tegenpartij, maand, dag, vervaldag, totaal, regels }: DienstfactuurDocument) => ({
  nummer,
  agb: tegenpartij.agb,
  maand,
  dag,
  vervaldag,
  totaal,
  regels,
})

const teltNietOp = (nummer: string) =>
  onbruikbaar(
    nummer,
    [
      'De regels van deze factuur tellen niet op tot het totaal.',
      'The lines of this invoice do not add up to the total.',
    ],
    ['Een totaal dat de som van de regels is.', 'A total that is the sum of the lines.'],
    ['Vraag de onderaannemer om een juiste factuur.', 'Ask the subcontractor for a right invoice.'],
  )

const gewijzigd = (nummer: string) =>
  onbruikbaar(
    nummer,
    [
      'Onder dit nummer is al een andere factuur van deze aanbieder ontvangen.',
      'Another invoice of this provider was received under this number.',
    ],
    ['Dezelfde factuur, of een nieuw nummer.', 'The same invoice, or a new number.'],
    [
      'Laat de onderaannemer de oude factuur intrekken en een nieuwe maken.',
      'Let the subcontractor withdraw the old invoice and make a new one.',
    ],
  )
