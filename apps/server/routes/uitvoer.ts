import { type Schrijftabel, writeCsv, writeXlsx } from '@zorgketen/documents'
import { audit, notFound, vandaagVan, Werkfout } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { formatDay } from '@zorgketen/values'
import { makeRouter } from '../router.ts'
import { inTaal, MEEST, type Uitvoer } from '../uitvoer/lijst.ts'
import { isLijstnaam, LIJSTEN } from '../uitvoer/lijsten.ts'
import { type Bestandsvorm, sendFile } from '../uitvoer/send-file.ts'

/** Says in a header that there were more rows than the file holds; its name says so too. */
const AFGEKAPT = 'x-zorgketen-afgekapt'

interface Gevraagd {
  readonly lijst: string
  readonly vorm: Bestandsvorm
  readonly taal: 'nl' | 'en'
}

interface Geschreven {
  readonly bytes: Uint8Array
  readonly rijen: number
  readonly totaal: number
}

async function write<Rij>({ lijst, vorm, taal }: Gevraagd, uitvoer: Uitvoer<Rij>): Promise<Geschreven> {
  const { kolommen, rijen, totaal } = uitvoer
  const tabel: Schrijftabel<Rij> = { naam: lijst, kolommen: kolommen.map((kolom) => inTaal(kolom, taal)), rijen }
  const bytes = vorm === 'csv' ? writeCsv(tabel) : await writeXlsx(tabel)
  return { bytes, rijen: rijen.length, totaal }
}

/** A whole BSN leaves the house only for an administrator who asks for it; it is in the audit. */
function assertBsn({ rol }: Actor): void {
  if (rol === 'beheerder') return
  throw new Werkfout('geen-toegang', {
    waar: 'bsn',
    wat: {
      nl: `De rol ${rol} mag geen lijst met BSN uitvoeren.`,
      en: `The role ${rol} may not export a list with BSN.`,
    },
    verwacht: { nl: 'de rol beheerder', en: 'the role beheerder' },
    doe: {
      nl: 'Voer de lijst uit zonder BSN, of vraag een beheerder.',
      en: 'Export the list without BSN, or ask an administrator.',
    },
  })
}

/** Every list as a file, with the filters of its page: `/<lijst>.csv` or `/<lijst>.xlsx`. */
export const uitvoerRoutes = makeRouter().get('/:bestand{[a-z]+\\.(csv|xlsx)}', async (c) => {
  const [naam = '', vorm = ''] = c.req.param('bestand').split('.')
  if (!isLijstnaam(naam)) throw notFound({ nl: 'De lijst', en: 'The list' }, naam)
  const [plek, actor] = [c.get('plek'), c.get('actor')]
  const filter = c.req.query()
  const metBsn = filter.bsn === 'ja'
  if (metBsn) assertBsn(actor)
  const gevraagd: Gevraagd = { lijst: naam, vorm: vorm as Bestandsvorm, taal: filter.taal === 'en' ? 'en' : 'nl' }
  const vandaag = await plek.opslag.read(actor, (kast) => vandaagVan(kast, plek))
  const vraag = { plek, reken: c.get('reken'), actor, filter, vandaag, metBsn }
  const { bytes, rijen, totaal } = await LIJSTEN[naam](vraag, (uitvoer) => write(gevraagd, uitvoer))
  await plek.opslag.transact(actor, (kast) =>
    audit(kast, plek, actor, {
      handeling: 'lijst uitgevoerd',
      onderwerp: `lijst ${naam}`,
      details: { vorm, rijen, bsn: metBsn },
    }),
  )
  c.get('gebeurtenissen').tell(actor.organisatie, 'logboek')
  const afgekapt = totaal > rijen
  if (afgekapt) c.header(AFGEKAPT, `${rijen}/${totaal}`)
  const waarvan = typeof filter.maand === 'string' && filter.maand !== '' ? filter.maand : formatDay(vandaag)
  return sendFile(c, bytes, `${naam}-${waarvan}${afgekapt ? `-eerste-${MEEST}` : ''}`, gevraagd.vorm)
})
