/** Levels of care of a day of verblijf (technical specification v1.3, page 116129835); which go together the server judges. */
export const GRADEN = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const
