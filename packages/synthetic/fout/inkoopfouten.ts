import { cents, formatEuro, percentOf } from '@zorgketen/values'
import type { Contact } from '../aanbieder/bouw.ts'
import type { Contract } from '../land/stamgegevens.ts'
import { type Fout, FZ, GGZ } from './fout.ts'
import { noteerAfkeuring } from './noteer.ts'
import type { Werkplaats } from './werkplaats.ts'

/** The contracts with a payer as the provider has them in round 1. */
function contractenVan(contracten: readonly Contract[], betaler: string): readonly Contract[] {
  return contracten.filter((contract) => contract.betaler === betaler)
}

/** One product at another tariff than agreed: every line with that code is rejected. `basispunten` of the maximum. */
function perTarief(
  kop: Pick<Fout, 'id' | 'bij' | 'zegt' | 'eisen' | 'bron'>,
  kiesBasispunten: (w: Werkplaats) => number,
): Fout {
  return {
    ...{ ...kop, soort: 'administratie', bereik: 'code', codes: ['0611'] },
    plant: (w, fout) => {
      const contacten = w.neemCode(3)
      const [eerste] = contacten ?? []
      if (contacten === null || eerste === undefined) return false
      // a mistake in the contract number may have cut the contract in parts
      const producten = contractenVan(w.eerst.stamgegevens.contracten, eerste.betaler)
        .flatMap((contract) => contract.producten)
        .filter((product) => product.prestatiecode === eerste.rij.code)
      if (producten.length === 0) return false
      const tarief = percentOf(cents(eerste.rij.tariefCents), kiesBasispunten(w))
      if (tarief === eerste.bedrag || tarief === 0) return false
      for (const product of producten) product.tarief = formatEuro(tarief)
      for (const contact of contacten) noteerAfkeuring(w, fout, contact)
      return true
    },
  }
}

export const inkoopfouten: readonly Fout[] = [
  perTarief(
    {
      ...{ id: 'tarief-niet-zoals-afgesproken', bij: FZ, eisen: ['DFZ-03'] },
      zegt: 'Een product staat in de eigen administratie met een ander tarief dan in CTM.',
      bron: 'seed 003 h3 [ID3118]; DFZ-03',
    },
    (w) => w.bron.toeval.getal(8000, 8900),
  ),
  perTarief(
    {
      ...{ id: 'tarief-niet-volgens-zorgcontract', bij: GGZ, eisen: ['ZPM-40'] },
      zegt: 'Een product staat in de eigen administratie met een ander tarief dan de verzekeraar afsprak.',
      bron: 'ZPM-40; zpm.md §1.2',
    },
    (w) => w.bron.toeval.getal(8000, 8900),
  ),
  {
    ...{ id: 'tarief-boven-maximum', soort: 'administratie', bereik: 'code', bij: GGZ, eisen: ['ZPM-40'] },
    codes: ['0611'],
    zegt: 'Een contract dat de verzekeraar niet kent, met een tarief boven het maximum van de NZa.',
    bron: 'zpm.md §1.2: alleen een schriftelijke overeenkomst mag boven het maximum; ZPM-40',
    plant: plantBovenMaximum,
  },
  {
    ...{ id: 'product-niet-op-contract', soort: 'administratie', bereik: 'contact', bij: FZ, eisen: ['DFZ-03'] },
    codes: ['0582'],
    zegt: 'De zorgsoort is verkeerd genoteerd; het product dat zo ontstaat, heeft DJI niet ingekocht.',
    bron: 'seed 003 h3 [ID3103]; DFZ-03',
    plant: plantNietIngekocht,
  },
  {
    ...{ id: 'setting-niet-geindiceerd', soort: 'administratie', bereik: 'contact', bij: FZ, eisen: ['DFZ-05'] },
    codes: [],
    zegt: 'Het contact is op een verkeerde eenheid genoteerd, in een setting zonder indicatie.',
    bron: 'seed 003 h4, zorg past bij geïndiceerde zorg; DFZ-05',
    plant: plantVerkeerdeSetting,
  },
  {
    ...{ id: 'contractnummer-verkeerd', soort: 'administratie', bereik: 'dagen', bij: FZ, eisen: ['DFZ-01'] },
    codes: [],
    zegt: 'Voor enkele dagen is een verkeerd factuurreferentienummer vastgelegd.',
    bron: 'seed 003 h3 [ID3303]; DFZ-01',
    plant: plantContractnummer,
  },
  {
    ...{ id: 'contract-nog-niet-begonnen', soort: 'administratie', bereik: 'aanbieder', bij: FZ, eisen: ['DFZ-20'] },
    codes: [],
    zegt: 'De begindatum van het contract is te vroeg vastgelegd en een contact staat op een dag ervoor.',
    bron: 'seed 003 h4: alleen met een contract; DFZ-20',
    plant: plantContractBegin,
  },
]

/** Only where the provider has no contract with the insurer: a false one is added for one code. */
function plantBovenMaximum(w: Werkplaats, fout: Fout): boolean {
  const { toeval, raster, bouw } = w.bron
  const { contracten, declarant } = w.eerst.stamgegevens
  const vrije = new Set(bouw.contacten.map((c) => c.betaler).filter((b) => contractenVan(contracten, b).length === 0))
  if (vrije.size === 0) return false
  const contacten = w.neemCode(3, (betaler) => vrije.has(betaler))
  const [eerste] = contacten ?? []
  if (contacten === null || eerste === undefined) return false
  const { code, tariefCents } = eerste.rij
  const tarief = percentOf(cents(tariefCents), toeval.kies([10_500, 11_000, 12_500]))
  const geldig = { van: raster.dag(-60), tot: null }
  contracten.push({
    ...{ nummer: 'ZV-ONJUIST', declarant: declarant.agb, betaler: eerste.betaler, geldig },
    producten: [{ prestatiecode: code, tarief: formatEuro(tarief), geldig }],
  })
  for (const contact of contacten) noteerAfkeuring(w, fout, contact)
  return true
}

function plantNietIngekocht(w: Werkplaats, fout: Fout): boolean {
  const { bouw, boek } = w.bron
  const gebruikt = new Set(bouw.contacten.map((c) => c.rij.code))
  const anders = (c: Contact) =>
    boek.vind(
      c.rij.setting,
      c.rij.categorieIndex,
      c.rij.soort === 'diagnostiek' ? 'behandeling' : 'diagnostiek',
      c.rij.minuten,
    )
  const contact = w.neemContact((c) => {
    const rij = anders(c)
    return rij !== null && !gebruikt.has(rij.code) && w.isOpen(c.betaler, rij.code)
  })
  const rij = contact === null ? null : anders(contact)
  if (contact === null || rij === null) return false
  for (const contract of w.contractenBijBetaler(contact.betaler)) {
    contract.producten = contract.producten.filter((product) => product.prestatiecode !== rij.code)
  }
  w.sluitCode(contact.betaler, rij.code)
  w.registratie(contact).zorgsoort = rij.soort === 'diagnostiek' ? 'diagnostiek' : 'behandeling'
  noteerAfkeuring(w, fout, contact, rij)
  return true
}

function plantVerkeerdeSetting(w: Werkplaats, fout: Fout): boolean {
  const { bouw, boek } = w.bron
  const anders = (c: Contact) => bouw.werkplekken.find((plek) => plek.setting !== c.rij.setting)
  const rijVan = (c: Contact) => {
    const plek = anders(c)
    const soort = c.rij.soort === 'diagnostiek' ? 'diagnostiek' : 'behandeling'
    return plek === undefined ? null : boek.vind(plek.setting, c.rij.categorieIndex, soort, c.rij.minuten)
  }
  const contact = w.neemContact((c) => {
    const rij = rijVan(c)
    return rij !== null && w.isOpen(c.betaler, rij.code)
  })
  const plek = contact === null ? undefined : anders(contact)
  const rij = contact === null ? null : rijVan(contact)
  if (contact === null || plek === undefined || rij === null) return false
  w.registratie(contact).eenheid = plek.eenheid
  noteerAfkeuring(w, fout, contact, rij)
  return true
}

/** Most contacts that one wrong contract number may spoil. */
const HOOGSTENS_PER_VENSTER = 14

/** The provider's one contract becomes three that follow each other, the middle one under a wrong number. */
function plantContractnummer(w: Werkplaats, fout: Fout): boolean {
  const { raster, toeval } = w.bron
  const { contracten } = w.eerst.stamgegevens
  const contract = contracten[0]
  if (contract === undefined || contracten.length !== 1) return false
  const dagen = toeval.schud(Array.from({ length: raster.aantal - 12 }, (_, i) => i + 10))
  const begin = dagen.find((n) => w.kanDagen(new Set([raster.dag(n), raster.dag(n + 1)]), HOOGSTENS_PER_VENSTER))
  if (begin === undefined) return false
  const contacten = w.neemDagen(new Set([raster.dag(begin), raster.dag(begin + 1)]))
  const deel = (nummer: string, van: string, tot: string | null): Contract => ({
    ...structuredClone(contract),
    nummer,
    geldig: { van, tot },
  })
  contracten.splice(
    0,
    1,
    deel(contract.nummer, contract.geldig.van, raster.dag(begin - 1)),
    deel(`${contract.nummer}0`, raster.dag(begin), raster.dag(begin + 1)),
    deel(contract.nummer, raster.dag(begin + 2), contract.geldig.tot),
  )
  for (const contact of contacten) noteerAfkeuring(w, fout, contact)
  return true
}

/** Only for a provider whose contract begins within the month. */
function plantContractBegin(w: Werkplaats, fout: Fout): boolean {
  const { raster } = w.bron
  const echt = w.hersteld.stamgegevens.contracten[0]
  const contract = w.eerst.stamgegevens.contracten[0]
  if (echt === undefined || contract === undefined || echt.geldig.van <= raster.dag(1)) return false
  const contact = w.neemContact()
  if (contact === null) return false
  w.reserveer(contact.registratie.patient, raster.dag(1), contact.registratie.zorgverlener)
  w.registratie(contact).datum = raster.dag(1)
  const vroeg = { ...echt.geldig, van: raster.dag(1) }
  contract.geldig = vroeg
  for (const product of contract.producten) product.geldig = vroeg
  noteerAfkeuring(w, fout, contact)
  return true
}
