import { herreken } from '../bericht.ts'
import type { Bewerking } from '../bewerking.ts'

/** Edits of a debit line itself. Where amounts change the total follows, unless the edit says otherwise. */
export const regelbewerkingen: readonly Bewerking[] = [
  {
    ...{ id: 'tarief-nul', basis: 'fz', raakt: ['VC030', 'VC031'] },
    zegt: 'Het tarief is nul, de bedragen zijn dat niet.',
    bewerk: ({ debet }) => {
      debet.tariefInclBtw = 0
    },
  },
  {
    ...{ id: 'declaratiebedrag-nul', basis: 'ggz', raakt: ['VC030', 'VC031'] },
    zegt: 'Het declaratiebedrag is nul, tarief en berekend bedrag zijn dat niet.',
    bewerk: ({ debet, bericht }) => {
      debet.declaratieBedragInclBtw = 0
      herreken(bericht)
    },
  },
  {
    ...{ id: 'alles-nul', basis: 'fz', raakt: [] },
    zegt: 'Tarief en bedragen zijn alle drie nul: dat mag.',
    bewerk: ({ debet, bericht }) => {
      debet.tariefInclBtw = 0
      debet.berekendBedragInclBtw = 0
      debet.declaratieBedragInclBtw = 0
      herreken(bericht)
    },
  },
  {
    ...{ id: 'zorg-na-verzending', basis: 'fz', raakt: ['VC032'] },
    zegt: 'De zorg ligt na de verzenddatum.',
    bewerk: ({ debet, bericht }) => {
      debet.begindatum = bericht.header.verzenddatum + 1
    },
  },
  {
    ...{ id: 'zorg-op-verzenddag', basis: 'ggz', raakt: [] },
    zegt: 'De zorg ligt op de verzenddatum: dat mag.',
    bewerk: ({ debet, bericht }) => {
      debet.begindatum = bericht.header.verzenddatum
    },
  },
  {
    ...{ id: 'einddatum-gelijk', basis: 'fz', raakt: ['VC033', 'VC094'] },
    zegt: 'Een einddatum gelijk aan de begindatum.',
    bewerk: ({ debet }) => {
      debet.einddatum = debet.begindatum
    },
  },
  {
    ...{ id: 'einddatum-later', basis: 'ggz', raakt: ['VC094'] },
    zegt: 'Een einddatum na de begindatum.',
    bewerk: ({ debet }) => {
      debet.einddatum = debet.begindatum + 1
    },
  },
  {
    ...{ id: 'einddatum-buiten-zpm', basis: 'buitenland', raakt: ['VC033'] },
    zegt: 'Een einddatum voor de begindatum, op een prestatie zonder code.',
    bewerk: ({ debet }) => {
      debet.einddatum = debet.begindatum - 1
    },
  },
  {
    ...{ id: 'eindtijd-voor-begin', basis: 'fz', raakt: ['VC034'] },
    zegt: 'De eindtijd ligt voor de begintijd.',
    bewerk: ({ debet }) => {
      debet.eindtijd = (debet.begintijd ?? 60) - 60
    },
  },
  {
    ...{ id: 'eindtijd-gelijk', basis: 'ggz', raakt: ['VC034'] },
    zegt: 'De eindtijd is de begintijd.',
    bewerk: ({ debet }) => {
      debet.eindtijd = debet.begintijd
    },
  },
  {
    ...{ id: 'eindtijd-zonder-einddatum-niet-getoetst', basis: 'buitenland', raakt: [] },
    zegt: 'Een eindtijd voor de begintijd, met een latere einddatum: dat mag.',
    bewerk: ({ debet }) => {
      debet.eindtijd = (debet.begintijd ?? 60) - 60
      debet.einddatum = debet.begindatum + 1
    },
  },
  {
    ...{ id: 'herdeclaratie-02', basis: 'fz', raakt: ['VC037'] },
    zegt: 'Herdeclaratie 02 aan DJI.',
    bewerk: ({ debet }) => {
      debet.herdeclaratiecode = '02'
    },
  },
  {
    ...{ id: 'herdeclaratie-02-verzekeraar', basis: 'ggz', raakt: [] },
    zegt: 'Herdeclaratie 02 aan een verzekeraar: dat mag.',
    bewerk: ({ debet }) => {
      debet.herdeclaratiecode = '02'
    },
  },
  {
    ...{ id: 'doorsturen-verboden', basis: 'ggz', raakt: ['VC038'] },
    zegt: 'Doorsturen niet toegestaan, terwijl het bericht naar de betaler gaat.',
    bewerk: ({ debet }) => {
      debet.doorsturenToegestaan = false
    },
  },
  {
    ...{ id: 'doorsturen-verboden-servicebureau', basis: 'servicebureau', raakt: [] },
    zegt: 'Doorsturen niet toegestaan aan een servicebureau: dat mag.',
    bewerk: ({ debet }) => {
      debet.doorsturenToegestaan = false
    },
  },
  {
    ...{ id: 'zorgtraject-ontbreekt', basis: 'ggz', raakt: ['VC040'] },
    zegt: 'Geen zorgtraject op een zorgprestatie.',
    bewerk: ({ gegevens }) => {
      gegevens.zorgtraject = null
    },
  },
  {
    ...{ id: 'plaatsing-ontbreekt', basis: 'fz', raakt: ['VC041'] },
    zegt: 'Geen plaatsingsbesluit aan DJI.',
    bewerk: ({ gegevens }) => {
      gegevens.plaatsingsbesluit = null
    },
  },
  {
    ...{ id: 'traject-en-plaatsing-ontbreken', basis: 'fz', raakt: ['VC040', 'VC041'] },
    zegt: 'Geen zorgtraject en geen plaatsingsbesluit aan DJI.',
    bewerk: ({ gegevens }) => {
      gegevens.zorgtraject = null
      gegevens.plaatsingsbesluit = null
    },
  },
  {
    ...{ id: 'codelijst-oud', basis: 'fz', raakt: ['VC069'] },
    zegt: 'Een prestatie van een oude forensische codelijst.',
    bewerk: ({ debet }) => {
      debet.prestatieCodelijstCode = '061'
    },
  },
  {
    ...{ id: 'codelijst-999', basis: 'ggz', raakt: ['VC116'] },
    zegt: 'Een prestatie zonder code aan een verzekeraar.',
    bewerk: ({ debet }) => {
      debet.prestatieCodelijstCode = '999'
    },
  },
  {
    ...{ id: 'codelijst-999-servicebureau', basis: 'servicebureau', raakt: [] },
    zegt: 'Een prestatie zonder code aan een servicebureau: dat mag.',
    bewerk: ({ debet }) => {
      debet.prestatieCodelijstCode = '999'
    },
  },
  {
    ...{ id: 'zpm-aan-buitenland', basis: 'buitenland', raakt: ['VC070'] },
    zegt: 'Een zorgprestatie aan een orgaan van verblijf.',
    bewerk: ({ debet }) => {
      debet.prestatieCodelijstCode = '071'
    },
  },
  {
    ...{ id: 'aantal-twee', basis: 'fz', raakt: ['VC093'] },
    zegt: 'Aantal twee op een zorgprestatie.',
    bewerk: ({ debet }) => {
      debet.aantal = 2
    },
  },
  {
    ...{ id: 'aantal-en-einddatum', basis: 'ggz', raakt: ['VC093', 'VC094'] },
    zegt: 'Aantal drie en een einddatum op een zorgprestatie.',
    bewerk: ({ debet }) => {
      debet.aantal = 3
      debet.einddatum = debet.begindatum + 3
    },
  },
  {
    ...{ id: 'zorg-vanaf-2027', basis: 'fz', maand: '2026-12', raakt: ['VC172'] },
    zegt: 'Zorg vanaf 2027 in een bericht van versie 1.0.',
    bewerk: ({ debet, dag, lengte }) => {
      debet.begindatum = dag(lengte + 1)
    },
  },
  {
    ...{ id: 'zorg-eind-2026', basis: 'fz', maand: '2026-12', raakt: [] },
    zegt: 'Zorg op de laatste dag van 2026 in een bericht van versie 1.0: dat mag.',
    bewerk: ({ debet, dag, lengte }) => {
      debet.begindatum = dag(lengte)
    },
  },
  {
    ...{ id: 'informatiecode-onbekend', basis: 'ggz', raakt: ['RC028'] },
    zegt: 'Een informatiecode die niet bestaat.',
    bewerk: ({ debet }) => {
      debet.informatieCode = '04'
    },
  },
  {
    ...{ id: 'kenmerk-geen-zorglabel', basis: 'fz', raakt: ['VC061'] },
    zegt: 'Een aanvullend kenmerk dat geen zorglabel is.',
    bewerk: ({ debet }) => {
      debet.aanvullendPrestatieKenmerk = [{ apkCodelijstCode: '004', apkCode: 'FICTIEF' }]
    },
  },
]
