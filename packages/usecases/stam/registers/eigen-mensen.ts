import { contains } from '@zorgketen/values'
import { type EenheidDocument, eenheidDocument } from '../documenten/eenheid.ts'
import { type OrganisatieDocument, organisatieDocument } from '../documenten/organisatie.ts'
import { type ZorgverlenerDocument, zorgverlenerDocument } from '../documenten/zorgverlener.ts'
import { type Beschrijving, geen, kolom, noem } from './beschrijving.ts'
import { toonNaam } from './toon-naam.ts'
import { zoektekst } from './zoektekst.ts'

export const zorgverlenerRegister: Beschrijving<ZorgverlenerDocument> = {
  naam: noem('zorgverlener', 'professional', 'zorgverleners', 'professionals'),
  schema: zorgverlenerDocument,
  id: ({ id }) => id,
  label: ({ naam }) => toonNaam(naam),
  zoek: ({ id, naam, agb, big }) =>
    zoektekst(naam.initialen, naam.voorvoegsels, naam.achternaam, id, agb, ...big.map(({ nummer }) => nummer)),
  geboortedatum: geen,
  kolommen: [
    kolom('naam', 'Naam', 'Name', ({ naam }) => toonNaam(naam)),
    kolom('agb', 'AGB-code', 'AGB code', ({ agb }) => agb),
    kolom(
      'big',
      'BIG-nummer',
      'BIG number',
      ({ big }, dag) =>
        big.find(({ van, tot }) => (van === null || van <= dag) && (tot === null || dag <= tot))?.nummer ?? null,
    ),
    kolom(
      'beroep',
      'Beroep',
      'Profession',
      ({ beroepen }, dag) => beroepen.find(({ geldig }) => contains(geldig, dag))?.beroep ?? null,
    ),
  ],
}

export const eenheidRegister: Beschrijving<EenheidDocument> = {
  naam: noem('eenheid', 'unit', 'eenheden', 'units'),
  schema: eenheidDocument,
  id: ({ id }) => id,
  label: ({ naam }) => naam,
  zoek: ({ id, naam }) => zoektekst(naam, id),
  geboortedatum: geen,
  kolommen: [
    kolom('naam', 'Naam', 'Name', ({ naam }) => naam),
    kolom('id', 'Code', 'Code', ({ id }) => id),
    kolom(
      'setting',
      'Setting',
      'Setting',
      ({ settings }, dag) => settings.find(({ geldig }) => contains(geldig, dag))?.setting ?? null,
    ),
  ],
}

export const organisatieRegister: Beschrijving<OrganisatieDocument> = {
  naam: noem('organisatie', 'organisation', 'organisatie', 'organisation'),
  schema: organisatieDocument,
  id: ({ id }) => id,
  label: ({ naam }) => naam,
  zoek: ({ id, naam, declarant }) => zoektekst(naam, id, declarant.agb),
  geboortedatum: geen,
  kolommen: [
    kolom('naam', 'Naam', 'Name', ({ naam }) => naam),
    kolom('agb', 'AGB-code van de declarant', 'AGB code of the declarant', ({ declarant }) => declarant.agb),
  ],
}
