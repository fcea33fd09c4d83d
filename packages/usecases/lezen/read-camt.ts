import { type Afschriftpost, type Bankafschrift, readBankafschrift } from '@zorgketen/betaling'
import { makeDocument } from './gelezen-bericht.ts'
import type { Leesdocument, Leesregel, Leesvondst } from './leesdocument.ts'
import type { Leesgereedschap } from './leesgereedschap.ts'
import { both, isoDay, join, showAmount, showDay, t, veld } from './toon.ts'
import { Verzamelaar } from './verzamelaar.ts'

/** A bank statement as a person reads it: balances, and each booking with who and what for. */
export function readCamt(bytes: Uint8Array, bestand: string, { maxRegels }: Leesgereedschap): Leesdocument {
  const { afschriften, fouten } = readBankafschrift(bytes)
  const verzamelaar = new Verzamelaar(maxRegels)
  let erbij = 0
  let eraf = 0
  for (const afschrift of afschriften) {
    const pad = verzamelaar.padVan('Afschrift')
    for (const { bedrag } of afschrift.posten) {
      erbij += Math.max(bedrag, 0)
      eraf += Math.min(bedrag, 0)
    }
    verzamelaar.add(
      () => ({
        pad,
        titel: both(`${afschrift.iban}, ${afschrift.id}`),
        velden: balanceFields(afschrift),
        retourcodes: [],
      }),
      afschrift.posten.length,
      (hoogstens) =>
        afschrift.posten.slice(0, hoogstens).map((post) => lineOf(post, `${pad}/Post[${post.volgnummer}]`)),
    )
  }
  const document = makeDocument({
    ...{ bestand, verzamelaar, retourcodes: [], tellingen: [], nietBeoordeeld: [] },
    soort: 'camt053',
    titel: t('Bankafschrift (CAMT.053)', 'Bank statement (CAMT.053)'),
    slot: { volledig: true, bevindingen: [], aantalBevindingen: 0 },
    samenvatting: [
      veld(t('Afschriften', 'Statements'), both(String(afschriften.length))),
      veld(t('Boekingen', 'Bookings'), both(String(verzamelaar.tel().totaal.regels))),
      veld(t('Bijgeschreven', 'Received'), showAmount(erbij)),
      veld(t('Afgeschreven', 'Paid out'), showAmount(eraf)),
    ],
    vondsten: fouten.map((fout): Leesvondst => {
      const { plek, uitleg } = fout
      return {
        ...{ soort: 'structuur', ernst: 'fout', pad: plek?.pad ?? '', regel: plek?.regel ?? null, kolom: null },
        ...{ wat: uitleg.wat, vondst: uitleg.verwacht, advies: uitleg.doe },
        ...{ bron: null, regelId: null, retourcode: null, onderdrukt: false },
      }
    }),
  })
  if (fouten.length === 0) return document
  const tekst = t(
    'Dit afschrift is niet bruikbaar: van een afschrift met een fout wordt niets overgenomen.',
    'This statement cannot be used: nothing is taken from a statement with a fault.',
  )
  return {
    ...document,
    uitslag: { stand: 'onleesbaar', tekst },
    structuur: { volledig: false, aantal: fouten.length, breuk: fouten[0]?.uitleg.wat ?? null },
  }
}

const balanceFields = ({ beginsaldo, eindsaldo, nietGeboekt }: Bankafschrift) => [
  veld(t('Beginsaldo', 'Opening balance'), showAmount(beginsaldo)),
  veld(t('Eindsaldo', 'Closing balance'), showAmount(eindsaldo)),
  ...(nietGeboekt === 0
    ? []
    : [veld(t('Aangekondigd, niet geboekt', 'Announced, not booked'), both(String(nietGeboekt)))]),
]

function lineOf(post: Afschriftpost, pad: string): Leesregel {
  const {
    tegenpartij,
    omschrijving,
    kenmerken,
    endToEndId,
    bankreferentie,
    boekdag,
    valutadag,
    bedrag,
    storno,
    delen,
  } = post
  const wie = [tegenpartij.naam, tegenpartij.iban].filter((deel) => deel !== null).map(both)
  const velden = [
    veld(t('Tegenpartij', 'Other side'), wie.length === 0 ? t('niet vermeld', 'not told') : join(wie)),
    ...(omschrijving === '' ? [] : [veld(t('Omschrijving', 'Description'), both(omschrijving))]),
    ...(kenmerken.length === 0 ? [] : [veld(t('Kenmerk', 'Reference'), both(kenmerken.join(', ')))]),
    ...(endToEndId === null ? [] : [veld(both('EndToEndId'), both(endToEndId))]),
    ...(valutadag === null || valutadag === boekdag ? [] : [veld(t('Valutadag', 'Value day'), showDay(valutadag))]),
    ...(storno ? [veld(t('Storno', 'Reversal'), t('ja', 'yes'))] : []),
    ...delen.map((deel) =>
      veld(
        t('Deel van de verzamelpost', 'Part of the batch'),
        join([showAmount(deel.bedrag), both(deel.omschrijving)]),
      ),
    ),
  ]
  return {
    ...{
      pad,
      soort: 'post',
      referentie: bankreferentie,
      datum: isoDay(boekdag),
      code: null,
      naam: null,
      bedrag,
      velden,
    },
    ...{ uitkomst: null, retourcodes: [], bevindingen: [] },
  }
}
