import { fout, type Gebeurtenis, ok, onbekend, type Rule } from '@zorgketen/rules'
import { handreiking, VELD } from '../bronnen.ts'
import type { Zorgvraagfeit } from '../feiten.ts'
import type { Grenzen } from '../grenzen.ts'
import { venster } from '../omgeving.ts'
import { unknownGrens } from '../onbekende-grens.ts'

/** Our own choice: from one consult before the maximum. */
const CONSULTEN_VOORAF = 1

const VERZEKERD_ONBEKEND = onbekend(
  'Of de diagnose verzekerde zorg is, is niet vastgelegd.',
  'Whether the diagnosis is insured care was not recorded.',
)

const EERDERE_ONBEKEND = onbekend(
  'Niet alle consulten van deze zorgvraag zijn hier geregistreerd: hoeveel diagnostiek er al was, is niet bekend.',
  'Not all consults of this zorgvraag are registered here: how much diagnostics there was already is not known.',
)

/**
 * A zorgvraag without a diagnosis counts along as a signal: the maximum bites when the diagnosis turns out not to be
 * insured. The official text was not found by the fact files, so without a limit the rule says `onbekend`.
 */
export const diagnostiekOnverzekerd = (grenzen: Grenzen): Rule =>
  venster({
    ...VELD,
    id: 'zpm.diagnostiek.onverzekerd',
    oorsprong: ['ZPM-31', 'N2927'],
    bron: handreiking('Zorgverlening: de Spelregel Diagnostiek onverzekerde zorg bepaalt de maximale inzet'),
    plek: 'consult',
    geschiedenis: 'eerdereDiagnostiek',
    terugblik: null,
    peildatum: (consult) => consult.datum,
    zegt: {
      nl: 'Bij een diagnose die niet verzekerd is, blijft het aantal diagnostiekconsulten onder het afgesproken maximum.',
      en: 'With a diagnosis that is not insured the number of diagnostic consults stays within the agreed maximum.',
    },
    advies: {
      nl: 'Stel vast of de diagnose verzekerde zorg is, en declareer wat boven het maximum ligt niet bij de verzekeraar.',
      en: 'Settle whether the diagnosis is insured care, and do not declare what is over the maximum to the insurer.',
    },
    sleutel: ({ zorgsoort, zorgvraag }) =>
      zorgsoort === 'diagnostiek' && zorgvraag.stroom === 'ggz' ? zorgvraag.id : null,
    gebeurtenis: ({ datum, zorgvraag }) => ({ dag: datum, item: zorgvraag }),
    begin: () => 0,
    stap: (aantal) => aantal + 1,
    oordeel: (eerder, { dag, item: { diagnose, volledig } }: Gebeurtenis<Zorgvraagfeit>) => {
      if (diagnose?.verzekerd === true) return ok
      const hoogstens = grenzen.zoek('zpm-diagnostiek-onverzekerd', dag)
      if (hoogstens === null) return unknownGrens('zpm-diagnostiek-onverzekerd')
      if (diagnose?.verzekerd === null) return VERZEKERD_ONBEKEND
      const aantal = eerder + 1
      if (aantal < hoogstens - CONSULTEN_VOORAF) return volledig ? ok : EERDERE_ONBEKEND
      const verwacht = { nl: `hoogstens ${hoogstens}`, en: `at most ${hoogstens}` }
      const breuk = aantal > hoogstens && diagnose !== null
      return fout('Aantal diagnostiekconsulten', aantal, verwacht, breuk ? 'breuk' : 'signaal')
    },
  })
