import { contains } from '@zorgketen/values'
import { type SettinglijstDocument, settinglijstDocument } from '../documenten/settinglijst.ts'
import { type Beschrijving, geen, kolom, noem } from './beschrijving.ts'
import { zoektekst } from './zoektekst.ts'

export const settinglijstRegister: Beschrijving<SettinglijstDocument> = {
  naam: noem('settinglijst', 'list of settings', 'settinglijst', 'list of settings'),
  schema: settinglijstDocument,
  id: ({ id }) => id,
  label: ({ id }) => id,
  zoek: ({ regels }) => zoektekst(...regels.map(({ naam }) => naam)),
  geboortedatum: geen,
  kolommen: [
    kolom('regels', 'Regels', 'Rules', ({ regels }, dag) =>
      String(regels.filter(({ geldig }) => contains(geldig, dag)).length),
    ),
  ],
}
