import type { openProefserver } from '../../proef/open-proefserver.ts'

type Server = Awaited<ReturnType<typeof openProefserver>>
type Vraag = Awaited<ReturnType<Server['als']>>

/** For tests: the AGB code of an organisation of the demonstration. */
export async function agbVan(vraag: Vraag): Promise<string> {
  const { json } = await vraag<{ rijen: { id: string }[] }>('GET', '/stam/organisatie')
  const { json: dossier } = await vraag<{ document: { declarant: { agb: string } } }>(
    'GET',
    `/stam/organisatie/${json.rijen[0]?.id}`,
  )
  return dossier.document.declarant.agb
}

/** For tests: a patient in care. */
export async function inZorg(vraag: Vraag): Promise<string> {
  const { json } = await vraag<{ rijen: { patient: string }[] }>('GET', '/typering/zorgvragen')
  const [eerste] = json.rijen
  if (eerste === undefined) throw new Error('nobody is in care')
  return eerste.patient
}

/** For tests: two providers ask each other for a service, and the practice got an invoice from elsewhere. */
export async function askBothWays(server: Server): Promise<void> {
  const [praktijk, instelling] = [
    await server.als('praktijk', 'beheerder'),
    await server.als('instelling', 'beheerder'),
  ]
  const agb = { praktijk: await agbVan(praktijk), instelling: await agbVan(instelling) }
  const vraag = { stroom: 'ggz', wat: 'Vaktherapie', geldig: { van: '2023-03-01', tot: null }, tarief: 8_500 }
  for (const [van, naar] of [
    [praktijk, agb.instelling],
    [instelling, agb.praktijk],
  ] as const) {
    const uitvoerder = { agb: naar, naam: 'De ander' }
    await van('POST', '/dienstverlening/verzoeken', { ...vraag, patient: await inZorg(van), uitvoerder })
  }
  const regel = {
    regel: 1,
    verzoek: 'onbekend',
    zorgtraject: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    startdatum: null,
    datum: '2023-03-14',
    begintijd: null,
    omschrijving: 'Onderlinge dienstverlening',
    minuten: null,
    tarief: '85.00',
  }
  const factuur = {
    formaat: 'zorgketen/dienstverleningsfactuur@1',
    milieu: 'T',
    nummer: 'D202303-0001',
    uitvoerder: { agb: '94000055', naam: 'Elders (verzonnen)' },
    opdrachtgever: { agb: agb.praktijk, naam: 'De praktijk' },
    maand: '2023-03',
    dag: '2023-04-05',
    vervaldag: '2023-05-05',
    totaal: '85.00',
    regels: [regel],
    ingetrokken: null,
  }
  const binnen = await server.app.request('/api/sessie', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ organisatie: 'praktijk', rol: 'beheerder' }),
  })
  await server.app.request('/api/dienstverlening/bestanden?naam=factuur.json', {
    method: 'POST',
    headers: {
      cookie: binnen.headers.get('set-cookie')?.split(';')[0] ?? '',
      'content-type': 'application/octet-stream',
    },
    body: JSON.stringify(factuur),
  })
}
