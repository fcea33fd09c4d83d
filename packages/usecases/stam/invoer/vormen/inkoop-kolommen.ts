import { kolom } from '../kolom.ts'

/** What a file of contracts may hold. */
export const CONTRACT_KOLOMMEN = [
  kolom(
    'contractnummer',
    'code',
    ['Contractnummer', 'Contract number'],
    [
      'Bij DJI het factuurreferentienummer uit CTM; rijen met hetzelfde nummer gaan over hetzelfde contract.',
      'For DJI the factuurreferentienummer of CTM; rows with the same number are about the same contract.',
    ],
    ['CTM-0001', 'CTM-0001'],
    { verplicht: 'altijd', synoniemen: ['contract', 'factuurreferentienummer', 'ctmnummer', 'nummer'] },
  ),
  kolom(
    'betaler',
    'uzovi',
    ['Betaler (UZOVI)', 'Payer (UZOVI)'],
    ['Verzekeraar, of 9992 voor DJI.', 'Insurer, or 9992 for DJI.'],
    ['9992', '9992'],
    { verplicht: 'altijd', synoniemen: ['betaler', 'uzovi', 'verzekeraar', 'payer'], verwijst: 'betaler' },
  ),
  kolom(
    'declarant',
    'agb',
    ['Declarant (AGB)', 'Declarant (AGB)'],
    ['AGB-code waaronder wordt gedeclareerd.', 'AGB code under which is declared.'],
    ['94000001', '94000001'],
    { verplicht: 'altijd', synoniemen: ['declarant', 'agb', 'agbcode', 'aanbieder', 'zorgaanbieder'] },
  ),
  kolom(
    'contractVanaf',
    'dag',
    ['Contract vanaf', 'Contract from'],
    ['Eerste dag van het contract.', 'First day of the contract.'],
    ['2023-01-01', ''],
    { verplicht: 'nieuw', synoniemen: ['contractvan', 'ingangsdatum', 'begindatumcontract', 'begincontract', 'vanaf'] },
  ),
  kolom(
    'contractTot',
    'dag',
    ['Contract tot en met', 'Contract up to and including'],
    ['Laatste dag; leeg loopt door.', 'Last day; empty runs on.'],
    ['2023-12-31', ''],
    { synoniemen: ['contracttot', 'einddatum', 'einddatumcontract', 'eindecontract', 'tot'] },
  ),
  kolom(
    'prestatiecode',
    'code',
    ['Prestatiecode', 'Prestatiecode'],
    [
      'Prestatie die is ingekocht. Meer prestaties: meer rijen.',
      'Prestatie that is bought. More prestaties: more rows.',
    ],
    ['CO0497', 'CO0562'],
    { synoniemen: ['product', 'productcode', 'code'] },
  ),
  kolom(
    'tarief',
    'bedrag',
    ['Tarief', 'Tariff'],
    ['Afgesproken tarief in euro.', 'Agreed tariff in euro.'],
    ['120.00', '75.50'],
    { synoniemen: ['bedrag', 'prijs', 'contracttarief', 'price'] },
  ),
  kolom(
    'tariefVanaf',
    'dag',
    ['Tarief vanaf', 'Tariff from'],
    ['Eerste dag van dit tarief; leeg is het contract.', 'First day of this tariff; empty is the contract.'],
    ['', ''],
    { synoniemen: ['productvanaf', 'tariefingangsdatum'] },
  ),
  kolom(
    'tariefTot',
    'dag',
    ['Tarief tot en met', 'Tariff up to and including'],
    ['Laatste dag; leeg is het contract.', 'Last day; empty is the contract.'],
    ['', ''],
    { synoniemen: ['producttot', 'tariefeinddatum'] },
  ),
  kolom(
    'afspraak',
    'tekst',
    ['Afspraak', 'Agreement'],
    [
      'integrale-verblijfsdag, hoogspecialistisch, of de code van een facultatieve of transitieprestatie. Meer: meer rijen.',
      'integrale-verblijfsdag, hoogspecialistisch, or the code of a facultatieve or transitieprestatie. More: more rows.',
    ],
    ['integrale-verblijfsdag', ''],
    { synoniemen: ['voorwaarde', 'afspraakcode', 'condition'] },
  ),
  kolom(
    'afspraakToelichting',
    'tekst',
    ['Toelichting bij de afspraak', 'Remark on the agreement'],
    ['Wat er is afgesproken.', 'What was agreed.'],
    ['Eén team voor verblijf en behandeling', ''],
    { synoniemen: ['afspraaktoelichting', 'afspraakomschrijving'] },
  ),
  kolom(
    'afspraakVanaf',
    'dag',
    ['Afspraak vanaf', 'Agreement from'],
    ['Eerste dag; leeg is het contract.', 'First day; empty is the contract.'],
    ['', ''],
    { synoniemen: ['afspraakingangsdatum'] },
  ),
  kolom(
    'afspraakTot',
    'dag',
    ['Afspraak tot en met', 'Agreement up to and including'],
    ['Laatste dag; leeg is het contract.', 'Last day; empty is the contract.'],
    ['', ''],
    { synoniemen: ['afspraakeinddatum'] },
  ),
]

/** What a file of payers may hold. */
export const BETALER_KOLOMMEN = [
  kolom(
    'uzovi',
    'uzovi',
    ['UZOVI', 'UZOVI'],
    ['Vier cijfers; DJI is 9992.', 'Four digits; DJI is 9992.'],
    ['0101', '9992'],
    { verplicht: 'altijd', synoniemen: ['uzovinummer', 'uzovicode', 'betaler', 'code'] },
  ),
  kolom(
    'rol',
    'tekst',
    ['Rol', 'Role'],
    ['zorgverzekeraar, dji of zorgkantoor.', 'zorgverzekeraar, dji or zorgkantoor.'],
    ['zorgverzekeraar', 'dji'],
    { verplicht: 'nieuw', synoniemen: ['soort', 'type', 'role'] },
  ),
  kolom(
    'naam',
    'tekst',
    ['Naam', 'Name'],
    ['Hoe de betaler heet.', 'What the payer is called.'],
    ['Verzekeraar (voorbeeld)', 'DJI'],
    { synoniemen: ['betalernaam', 'verzekeraar', 'omschrijving'] },
  ),
]

/** What a payer's file of providers may hold. */
export const AANBIEDER_KOLOMMEN = [
  kolom(
    'agb',
    'agb',
    ['AGB-code', 'AGB code'],
    ['AGB-code van de aanbieder; meer perioden: meer rijen.', 'AGB code of the provider; more periods: more rows.'],
    ['94000001', '94000001'],
    { verplicht: 'altijd', synoniemen: ['agb', 'aanbieder', 'zorgaanbieder', 'provider'] },
  ),
  kolom(
    'naam',
    'tekst',
    ['Naam', 'Name'],
    ['Hoe de aanbieder heet.', 'What the provider is called.'],
    ['Kliniek (voorbeeld)', ''],
    { synoniemen: ['aanbiedernaam', 'omschrijving'] },
  ),
  kolom(
    'ingekochtVanaf',
    'dag',
    ['Ingekocht vanaf', 'Bought from'],
    ['Eerste dag waarop zorg is ingekocht.', 'First day on which care is bought.'],
    ['2022-01-01', '2024-01-01'],
    { verplicht: 'altijd', synoniemen: ['vanaf', 'ingangsdatum', 'begindatum'] },
  ),
  kolom(
    'ingekochtTot',
    'dag',
    ['Ingekocht tot en met', 'Bought up to and including'],
    ['Laatste dag; leeg loopt door.', 'Last day; empty runs on.'],
    ['2022-12-31', ''],
    { synoniemen: ['tot', 'totenmet', 'einddatum'] },
  ),
]

/** What a payer's file of known SKNs may hold. */
export const SKN_KOLOMMEN = [
  kolom(
    'skn',
    'skn',
    ['SKN', 'SKN'],
    ['Strafrechtsketennummer dat in IFZO bekend is.', 'Strafrechtsketennummer that IFZO knows.'],
    ['12345678'],
    { verplicht: 'altijd', synoniemen: ['strafrechtsketennummer'] },
  ),
  kolom(
    'bekendSinds',
    'dag',
    ['Bekend sinds', 'Known since'],
    ['Dag waarop het bekend werd.', 'Day on which it became known.'],
    ['2022-01-01'],
    { synoniemen: ['sinds', 'datum', 'registratiedatum'] },
  ),
]
