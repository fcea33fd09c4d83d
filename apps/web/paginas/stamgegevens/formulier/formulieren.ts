import type { Tekst } from '@zorgketen/values'
import type { RegisterNaam } from '../api.ts'
import type { Veld } from './veld.ts'

export type Formulier = {
  /** What a new document starts with: everything the format asks for. */
  readonly leeg: Readonly<Record<string, unknown>>
  readonly velden: readonly Veld[]
}

const t = (nl: string, en: string): Tekst => ({ nl, en })
const VAN: Veld = { pad: 'geldig.van', naam: t('Vanaf', 'From'), soort: 'dag' }
const TOT: Veld = { pad: 'geldig.tot', naam: t('Tot en met', 'Up to and including'), soort: 'dag', optioneel: true }
const OPEN = { van: null, tot: null }
const AGB = t('AGB-code', 'AGB code')
const naam = (pad: string, nl: string, en: string, optioneel = false): Veld => ({
  pad,
  naam: t(nl, en),
  soort: 'tekst',
  ...(optioneel ? { optioneel } : {}),
})

/** What the list of settings may ask of a unit (ZPM-03). */
const KENMERKEN: Veld = {
  pad: 'kenmerken',
  naam: t('Kenmerken per periode', 'Features per period'),
  uitleg: t(
    'Waar de settinglijst naar kan vragen. Wat leeg blijft, heeft de eenheid niet; van een lege soort locatie is die onbekend.',
    'What the list of settings may ask for. What stays empty the unit has not; of an empty kind of location it is unknown.',
  ),
  soort: 'rijen',
  tijdlijn: 'teamsoort',
  nieuw: { team: null, teamsoort: null, locatiesoort: null, zorgprogramma: null, geldig: OPEN },
  velden: [
    naam('team', 'Team', 'Team', true),
    {
      ...naam('teamsoort', 'Soort team', 'Kind of team', true),
      uitleg: t('Uw eigen naam, zoals gemengd of fact.', 'Your own name, such as gemengd or fact.'),
    },
    {
      pad: 'locatiesoort',
      naam: t('Soort locatie', 'Kind of location'),
      soort: 'keuze',
      optioneel: true,
      opties: [
        { sleutel: 'kantoor', naam: t('kantoor of polikliniek', 'office or outpatient clinic') },
        { sleutel: 'afdeling', naam: t('afdeling', 'ward') },
        { sleutel: 'bij-patient', naam: t('bij de patiënt', 'with the patient') },
        { sleutel: 'elders', naam: t('bij een andere instelling', 'at another institution') },
        { sleutel: 'op-afstand', naam: t('op afstand', 'at a distance') },
      ],
    },
    naam('zorgprogramma', 'Zorgprogramma', 'Care programme', true),
    VAN,
    TOT,
  ],
}

/** The form of every register: which fields, in which order. */
export const FORMULIEREN: Readonly<Record<RegisterNaam, Formulier>> = {
  zorgverlener: {
    leeg: {
      naam: { initialen: '', voorvoegsels: null, achternaam: '' },
      agb: null,
      big: [],
      beroepen: [{ beroep: '', geldig: OPEN }],
      opleidingen: [],
      inDienst: [],
    },
    velden: [
      naam('naam.initialen', 'Initialen', 'Initials'),
      naam('naam.voorvoegsels', 'Voorvoegsels', 'Prefixes', true),
      naam('naam.achternaam', 'Achternaam', 'Family name'),
      { pad: 'agb', naam: AGB, soort: 'tekst', optioneel: true, uitleg: t('Acht cijfers.', 'Eight digits.') },
      {
        pad: 'beroepen',
        naam: t('Beroep per periode', 'Profession per period'),
        uitleg: t(
          'Het beroep waarin hier gewerkt wordt: één op elke dag.',
          'The profession worked in here: one on each day.',
        ),
        soort: 'rijen',
        tijdlijn: 'beroep',
        nieuw: { beroep: '', geldig: OPEN },
        velden: [{ pad: 'beroep', naam: t('Beroep', 'Profession'), soort: 'lijst', lijst: 'beroepen' }, VAN, TOT],
      },
      {
        pad: 'big',
        naam: t('BIG-registraties', 'BIG registrations'),
        uitleg: t('Zoals in het BIG-register: nummer en dagen.', 'As in the BIG register: number and days.'),
        soort: 'rijen',
        nieuw: { nummer: '', ...OPEN },
        velden: [
          { ...naam('nummer', 'BIG-nummer', 'BIG number'), uitleg: t('Elf cijfers.', 'Eleven digits.') },
          { ...VAN, pad: 'van', optioneel: true },
          { ...TOT, pad: 'tot' },
        ],
      },
      {
        pad: 'opleidingen',
        naam: t('In opleiding', 'In training'),
        uitleg: t(
          'Zolang de opleiding loopt, telt het beroep waarvoor het diploma er al is.',
          'While the training runs, the profession of which the diploma is there counts.',
        ),
        soort: 'rijen',
        tijdlijn: 'tot',
        nieuw: { tot: '', geldig: OPEN },
        velden: [{ pad: 'tot', naam: t('Opleiding tot', 'Training for'), soort: 'lijst', lijst: 'beroepen' }, VAN, TOT],
      },
      {
        pad: 'inDienst',
        naam: t('In dienst', 'In service'),
        soort: 'rijen',
        nieuw: OPEN,
        velden: [
          { ...VAN, pad: 'van' },
          { ...TOT, pad: 'tot' },
        ],
      },
    ],
  },
  eenheid: {
    leeg: { naam: '', settings: [{ setting: '', geldig: OPEN, besloten: null, reden: '' }] },
    velden: [
      naam('naam', 'Naam', 'Name'),
      {
        pad: 'settings',
        naam: t('Setting per periode', 'Setting per period'),
        uitleg: t(
          'Precies één setting op elke dag, met de dag en de reden van het besluit.',
          'Exactly one setting on each day, with the day and reason of the decision.',
        ),
        soort: 'rijen',
        tijdlijn: 'setting',
        nieuw: { setting: '', geldig: OPEN, besloten: null, reden: '' },
        velden: [
          { pad: 'setting', naam: t('Setting', 'Setting'), soort: 'lijst', lijst: 'settings' },
          VAN,
          TOT,
          { pad: 'besloten', naam: t('Besloten op', 'Decided on'), soort: 'dag' },
          naam('reden', 'Reden', 'Reason'),
        ],
      },
      KENMERKEN,
    ],
  },
  zorgtraject: {
    leeg: {
      nummer: '',
      soort: 'fz',
      patient: '',
      startdatum: null,
      gesloten: null,
      plaatsing: null,
      diagnoses: [],
      regiebehandelaar: null,
    },
    velden: [
      { ...naam('nummer', 'Zorgtrajectnummer', 'Zorgtrajectnummer'), vast: true },
      {
        pad: 'soort',
        naam: t('Soort', 'Kind'),
        soort: 'keuze',
        vast: true,
        opties: [
          { sleutel: 'ggz', naam: t('ggz', 'ggz') },
          { sleutel: 'fz', naam: t('forensisch (fz)', 'forensic (fz)') },
        ],
      },
      { pad: 'patient', naam: t('Patiënt', 'Patient'), soort: 'zoek', register: 'patient', vast: true },
      {
        pad: 'regiebehandelaar',
        naam: t('Regiebehandelaar', 'Regiebehandelaar'),
        soort: 'zoek',
        register: 'zorgverlener',
        optioneel: true,
      },
      {
        pad: 'startdatum',
        naam: t('Startdatum', 'Start date'),
        soort: 'dag',
        optioneel: true,
        uitleg: t(
          'Ggz: leeg, want hij volgt uit de eerste prestatie. Alleen voor zorg die een ander systeem had, of 1 januari 2022 als de zorg al in 2021 liep.',
          'Ggz: empty, as it follows from the first service. Only for care that another system held, or 1 January 2022 when the care ran in 2021.',
        ),
      },
      { pad: 'gesloten', naam: t('Gesloten: laatste dag', 'Closed: last day'), soort: 'dag', optioneel: true },
      naam('plaatsing', 'Plaatsingsbesluit', 'Plaatsingsbesluit', true),
      {
        pad: 'diagnoses',
        naam: t('Diagnoses', 'Diagnoses'),
        soort: 'rijen',
        nieuw: { codelijst: '029', code: '', datum: null },
        velden: [
          { pad: 'codelijst', naam: t('Codelijst', 'Code list'), soort: 'lijst', lijst: 'diagnoselijsten' },
          { pad: 'code', naam: t('Code', 'Code'), soort: 'code', lijstVeld: 'codelijst' },
          { pad: 'datum', naam: t('Datum', 'Date'), soort: 'dag', optioneel: true },
        ],
      },
    ],
  },
  plaatsing: {
    leeg: { nummer: '', skn: '', declarant: '', titel: OPEN, zorgtraject: '', startdatum: null },
    velden: [
      {
        ...naam('nummer', 'Plaatsingsbesluit', 'Plaatsingsbesluit'),
        vast: true,
        uitleg: t('Negen cijfers.', 'Nine digits.'),
      },
      naam('skn', 'SKN', 'SKN'),
      { pad: 'declarant', naam: t('AGB-code aanbieder', 'AGB code of the provider'), soort: 'tekst' },
      { pad: 'titel.van', naam: t('Titel vanaf', 'Title from'), soort: 'dag' },
      { pad: 'titel.tot', naam: t('Titel tot en met', 'Title up to'), soort: 'dag', optioneel: true },
      naam('zorgtraject', 'Zorgtrajectnummer', 'Zorgtrajectnummer'),
      { pad: 'startdatum', naam: t('Startdatum', 'Start date'), soort: 'dag' },
    ],
  },
  contract: {
    leeg: { nummer: '', declarant: '', betaler: '', geldig: OPEN, producten: [], afspraken: [] },
    velden: [
      { ...naam('nummer', 'Contractnummer', 'Contract number'), vast: true },
      { pad: 'betaler', naam: t('Betaler (UZOVI)', 'Payer (UZOVI)'), soort: 'tekst', vast: true },
      { pad: 'declarant', naam: t('AGB-code declarant', 'AGB code of the declarant'), soort: 'tekst', vast: true },
      VAN,
      TOT,
      {
        pad: 'producten',
        naam: t('Producten en tarieven', 'Products and tariffs'),
        soort: 'rijen',
        nieuw: { prestatiecode: '', tarief: '', geldig: OPEN },
        velden: [
          naam('prestatiecode', 'Prestatiecode', 'Service code'),
          { pad: 'tarief', naam: t('Tarief', 'Tariff'), soort: 'geld' },
          VAN,
          TOT,
        ],
      },
      {
        pad: 'afspraken',
        naam: t('Bijzondere afspraken', 'Special agreements'),
        uitleg: t(
          'Waar een prestatie pas mag als het in het contract staat. Kies de afspraak, of typ de code van een facultatieve of transitieprestatie.',
          'Where a prestatie is allowed only when the contract holds it. Choose the agreement, or type the code of a facultatieve or transitieprestatie.',
        ),
        soort: 'rijen',
        nieuw: { wat: '', toelichting: null, geldig: OPEN },
        velden: [
          { pad: 'wat', naam: t('Afspraak', 'Agreement'), soort: 'afspraak' },
          naam('toelichting', 'Toelichting', 'Remark', true),
          VAN,
          TOT,
        ],
      },
    ],
  },
  betaler: {
    leeg: { uzovi: '', rol: 'zorgverzekeraar', naam: null },
    velden: [
      naam('naam', 'Naam', 'Name', true),
      {
        pad: 'uzovi',
        naam: t('UZOVI', 'UZOVI'),
        soort: 'tekst',
        vast: true,
        uitleg: t('Vier cijfers.', 'Four digits.'),
      },
      {
        pad: 'rol',
        naam: t('Rol', 'Role'),
        soort: 'keuze',
        opties: [
          { sleutel: 'zorgverzekeraar', naam: t('zorgverzekeraar', 'health insurer') },
          { sleutel: 'dji', naam: t('DJI', 'DJI') },
          { sleutel: 'zorgkantoor', naam: t('zorgkantoor', 'zorgkantoor') },
        ],
      },
    ],
  },
  organisatie: {
    leeg: {},
    velden: [
      naam('naam', 'Naam', 'Name'),
      { pad: 'declarant.agb', naam: t('AGB-code van de declarant', 'AGB code of the declarant'), soort: 'tekst' },
      {
        pad: 'declarant.soort',
        naam: t('Soort declarant', 'Kind of declarant'),
        soort: 'keuze',
        opties: ['1', '2', '3'].map((sleutel) => ({ sleutel, naam: t(sleutel, sleutel) })),
      },
      { ...naam('contact.adres', 'Adres', 'Address', true), uitleg: t('Staat op facturen.', 'Is on invoices.') },
      naam('contact.adresBij', 'Adres, tweede regel', 'Address, second line', true),
      naam('contact.postcode', 'Postcode', 'Postal code', true),
      naam('contact.plaats', 'Plaats', 'Town', true),
      {
        ...naam('contact.iban', 'IBAN', 'IBAN', true),
        uitleg: t('Waarop patiënten betalen.', 'The account patients pay to.'),
      },
      { ...naam('contact.kvk', 'KvK-nummer', 'KvK number', true), uitleg: t('Acht cijfers.', 'Eight digits.') },
      {
        pad: 'planningIsRealisatie',
        naam: t('Planning is realisatie', 'Planning is realisation'),
        uitleg: t(
          'Tijdens deze perioden telt de geplande tijd. Vooraf vastgelegd: niet voor dagen ervóór.',
          'During these periods planned time counts. Recorded beforehand: not for days before.',
        ),
        soort: 'rijen',
        nieuw: { geldig: OPEN, vastgelegd: null, toelichting: '' },
        velden: [
          VAN,
          TOT,
          { pad: 'vastgelegd', naam: t('Vastgelegd op', 'Recorded on'), soort: 'dag' },
          naam('toelichting', 'Toelichting', 'Explanation'),
        ],
      },
      {
        pad: 'maximumDiagnostiek',
        naam: t('Diagnostiek bij onverzekerde zorg', 'Diagnostics of uninsured care'),
        uitleg: t(
          'Hoogste aantal diagnostiekconsulten als de diagnose niet verzekerd blijkt. Geen bron noemt het; leeg zegt de spelregel dat hij het niet weet.',
          'Most diagnostic consults when the diagnosis turns out not to be insured. No source names it; empty the rule says that it does not know.',
        ),
        soort: 'rijen',
        nieuw: { aantal: '', geldig: OPEN, bron: '' },
        velden: [naam('aantal', 'Hoogstens', 'At most'), VAN, TOT, naam('bron', 'Waar dat staat', 'Where that stands')],
      },
    ],
  },
  aanbieder: {
    leeg: { aanbieder: '', naam: null, perioden: [OPEN] },
    velden: [
      naam('naam', 'Naam', 'Name', true),
      { pad: 'aanbieder', naam: AGB, soort: 'tekst', vast: true },
      {
        pad: 'perioden',
        naam: t('Ingekocht', 'Bought'),
        soort: 'rijen',
        nieuw: OPEN,
        velden: [
          { ...VAN, pad: 'van' },
          { ...TOT, pad: 'tot' },
        ],
      },
    ],
  },
  skn: {
    leeg: { skn: '', bekendSinds: null },
    velden: [
      naam('skn', 'SKN', 'SKN'),
      { pad: 'bekendSinds', naam: t('Bekend sinds', 'Known since'), soort: 'dag', optioneel: true },
    ],
  },
  indicatie: {
    leeg: { plaatsing: '', settings: [] },
    velden: [
      { ...naam('plaatsing', 'Plaatsingsbesluit', 'Plaatsingsbesluit'), vast: true },
      {
        pad: 'settings',
        naam: t('Settings', 'Settings'),
        soort: 'woorden',
        uitleg: t('Gescheiden door een komma.', 'Separated by a comma.'),
      },
    ],
  },
}
