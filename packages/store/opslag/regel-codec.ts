import { declaratie } from '@zorgketen/usecases'

/** One line as JSON, the way it stands in the format of a declaration. */
export const regelCodec = declaratie.shape.regels.unwrap().element

/** A declaration without its lines. */
export const kopCodec = declaratie.omit({ regels: true })
