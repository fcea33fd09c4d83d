import { DJI_UZOVI } from '@zorgketen/values'
import { maakBsn } from '../../persoon/bsn.ts'
import type { Bewerking } from '../bewerking.ts'

const BSN = maakBsn(9_990_001)

/** Edits of what identifies the insured. */
export const verzekerdebewerkingen: readonly Bewerking[] = [
  {
    ...{ id: 'bsn-aan-dji', basis: 'fz', raakt: ['VC017', 'VC060'] },
    zegt: 'Een BSN aan DJI, naast het strafrechtsketennummer.',
    bewerk: ({ verzekerde }) => {
      verzekerde.bsn = BSN
    },
  },
  {
    ...{ id: 'bsn-in-plaats-van-skn', basis: 'fz', raakt: ['VC017'] },
    zegt: 'Een BSN aan DJI in plaats van het strafrechtsketennummer.',
    bewerk: ({ verzekerde }) => {
      verzekerde.bsn = BSN
      verzekerde.verzekerdennummer = null
    },
  },
  {
    ...{ id: 'skn-ontbreekt', basis: 'fz', raakt: ['VC020'] },
    zegt: 'Geen verzekerdennummer aan DJI.',
    bewerk: ({ verzekerde }) => {
      verzekerde.verzekerdennummer = null
    },
  },
  {
    ...{ id: 'verzekerde-naamloos', basis: 'ggz', raakt: ['VC018', 'VC020'] },
    zegt: 'Geen BSN en geen verzekerdennummer aan een verzekeraar.',
    bewerk: ({ verzekerde }) => {
      verzekerde.bsn = null
    },
  },
  {
    ...{ id: 'verzekerdennummer-naast-bsn', basis: 'ggz', raakt: ['VC060'] },
    zegt: 'Een verzekerdennummer naast het BSN.',
    bewerk: ({ verzekerde }) => {
      verzekerde.verzekerdennummer = '90001234'
    },
  },
  {
    ...{ id: 'uzovi-anders-dan-ontvanger', basis: 'ggz', raakt: ['VC019'] },
    zegt: 'De verzekerde hoort bij een andere verzekeraar dan de ontvanger.',
    bewerk: ({ verzekerde }) => {
      verzekerde.uzoviNummer = '9012'
    },
  },
  {
    ...{ id: 'geboren-na-verzending', basis: 'ggz', raakt: ['VC021'] },
    zegt: 'Een geboortedatum na de verzenddatum.',
    bewerk: ({ verzekerde, bericht }) => {
      verzekerde.geboortedatum = bericht.header.verzenddatum + 1
    },
  },
  {
    ...{ id: 'geboortedatum-aan-dji', basis: 'fz', raakt: ['VC022'] },
    zegt: 'Een geboortedatum aan DJI.',
    bewerk: ({ verzekerde, dag }) => {
      verzekerde.geboortedatum = dag(-10_000)
    },
  },
  {
    ...{ id: 'geboortedatum-ontbreekt', basis: 'ggz', raakt: ['VC023'] },
    zegt: 'Geen geboortedatum aan een verzekeraar.',
    bewerk: ({ verzekerde }) => {
      verzekerde.geboortedatum = null
    },
  },
  {
    ...{ id: 'buitenland-ontbreekt', basis: 'buitenland', raakt: ['VC024'] },
    zegt: 'Geen gegevens van de buitenlandverzekerde aan 7125.',
    bewerk: ({ verzekerde }) => {
      verzekerde.buitenlandVerzekerde = null
    },
  },
  {
    ...{ id: 'buitenland-aan-verzekeraar', basis: 'ggz', raakt: ['VC056'] },
    zegt: 'Gegevens van een buitenlandverzekerde aan een gewone verzekeraar.',
    bewerk: ({ verzekerde }) => {
      verzekerde.buitenlandVerzekerde = { bijlage: 'FICTIEF' }
    },
  },
  {
    ...{ id: 'aanvulling-ontbreekt', basis: 'servicebureau', raakt: ['VC025'] },
    zegt: 'Geen aanvullende verzekerdegegevens aan een servicebureau.',
    bewerk: ({ verzekerde }) => {
      verzekerde.aanvullendeVerzekerdegegevens = null
    },
  },
  {
    ...{ id: 'aanvulling-aan-dji', basis: 'fz', raakt: ['VC026'] },
    zegt: 'Aanvullende verzekerdegegevens aan DJI.',
    bewerk: ({ verzekerde }) => {
      verzekerde.aanvullendeVerzekerdegegevens = { geslachtCode: '1' }
    },
  },
  {
    ...{ id: 'debiteur-geboren-na-verzending', basis: 'servicebureau', raakt: ['VC027'] },
    zegt: 'De debiteur is geboren na de verzenddatum.',
    bewerk: ({ verzekerde, bericht }) => {
      const debiteur = verzekerde.aanvullendeVerzekerdegegevens?.debiteur
      if (debiteur) debiteur.geboortedatum = bericht.header.verzenddatum + 30
    },
  },
  {
    ...{ id: 'overleden-zonder-relatie', basis: 'servicebureau', raakt: ['VC028'] },
    zegt: 'De verzekerde is overleden en van de debiteur ontbreekt de soort relatie.',
    bewerk: ({ verzekerde }) => {
      if (verzekerde.aanvullendeVerzekerdegegevens) verzekerde.aanvullendeVerzekerdegegevens.overlijdensIndicator = true
    },
  },
  {
    ...{ id: 'geslacht-onbekend', basis: 'servicebureau', raakt: ['RC015@AanvullendeVerzekerdegegevens'] },
    zegt: 'Een geslachtscode die niet bestaat.',
    bewerk: ({ verzekerde }) => {
      if (verzekerde.aanvullendeVerzekerdegegevens) verzekerde.aanvullendeVerzekerdegegevens.geslachtCode = '5'
    },
  },
  {
    ...{ id: 'geslacht-debiteur-onbekend', basis: 'servicebureau', raakt: ['RC015@Debiteur'] },
    zegt: 'Een geslachtscode van de debiteur die niet bestaat.',
    bewerk: ({ verzekerde }) => {
      const debiteur = verzekerde.aanvullendeVerzekerdegegevens?.debiteur
      if (debiteur) debiteur.geslachtCode = '5'
    },
  },
  {
    ...{ id: 'naamgebruik-onbekend', basis: 'servicebureau', raakt: ['RC047'] },
    zegt: 'Een code voor naamgebruik die niet bestaat.',
    bewerk: ({ verzekerde }) => {
      if (verzekerde.aanvullendeVerzekerdegegevens) {
        verzekerde.aanvullendeVerzekerdegegevens.naamgegevens = { naamgebruik: '8' }
      }
    },
  },
  {
    ...{ id: 'verzekerdennummer-in-plaats-van-bsn', basis: 'ggz', raakt: [] },
    zegt: 'Aan een verzekeraar een verzekerdennummer in plaats van een BSN: dat mag.',
    bewerk: ({ verzekerde }) => {
      verzekerde.bsn = null
      verzekerde.verzekerdennummer = '90001234'
    },
  },
  {
    ...{ id: 'uzovi-dji-bij-verzekeraar', basis: 'ggz', raakt: ['VC019'] },
    zegt: 'Een verzekerde van DJI in een bericht aan een verzekeraar.',
    bewerk: ({ verzekerde }) => {
      verzekerde.uzoviNummer = DJI_UZOVI
    },
  },
]
