import type { Bewerking } from '../bewerking.ts'

/** Edits of zorgtraject and plaatsingsbesluit. */
export const trajectbewerkingen: readonly Bewerking[] = [
  {
    ...{ id: 'traject-begint-na-zorg', basis: 'fz', raakt: ['VC049'] },
    zegt: 'Het zorgtraject begint na de zorg.',
    bewerk: ({ gegevens, debet }) => {
      if (gegevens.zorgtraject) gegevens.zorgtraject.zorgtrajectStartdatum = debet.begindatum + 1
    },
  },
  {
    ...{ id: 'traject-begint-op-dag-van-zorg', basis: 'ggz', raakt: [] },
    zegt: 'Het zorgtraject begint op de dag van de zorg: dat mag.',
    bewerk: ({ gegevens, debet }) => {
      if (gegevens.zorgtraject) gegevens.zorgtraject.zorgtrajectStartdatum = debet.begindatum
    },
  },
  {
    ...{ id: 'plaatsing-aan-verzekeraar', basis: 'ggz', raakt: ['VC059'] },
    zegt: 'Een plaatsingsbesluit aan een verzekeraar.',
    bewerk: ({ gegevens, dag }) => {
      gegevens.plaatsingsbesluit = {
        ...{ plaatsingsbesluitNummer: '990000001', begindatumForensischeZorgtitel: dag(-100) },
      }
    },
  },
  {
    ...{ id: 'titel-begint-na-verzending', basis: 'fz', raakt: ['VC054'] },
    zegt: 'De forensische titel begint na de verzenddatum.',
    bewerk: ({ gegevens, bericht }) => {
      const { plaatsingsbesluit } = gegevens
      if (plaatsingsbesluit) plaatsingsbesluit.begindatumForensischeZorgtitel = bericht.header.verzenddatum + 1
    },
  },
  {
    ...{ id: 'titel-omgekeerd', basis: 'fz', raakt: ['VC055'] },
    zegt: 'De forensische titel begint na zijn einde.',
    bewerk: ({ gegevens }) => {
      const { plaatsingsbesluit } = gegevens
      if (!plaatsingsbesluit) return
      plaatsingsbesluit.einddatumForensischeZorgtitel = plaatsingsbesluit.begindatumForensischeZorgtitel - 1
    },
  },
  {
    ...{ id: 'titel-van-een-dag', basis: 'fz', raakt: [] },
    zegt: 'De forensische titel begint en eindigt op dezelfde dag: voor de poort mag dat.',
    bewerk: ({ gegevens }) => {
      const { plaatsingsbesluit } = gegevens
      if (!plaatsingsbesluit) return
      plaatsingsbesluit.einddatumForensischeZorgtitel = plaatsingsbesluit.begindatumForensischeZorgtitel
    },
  },
]
