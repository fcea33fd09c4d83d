/** A zorgtrajectnummer as people tell numbers apart: its first eight characters. The whole stands in a title or a panel. */
export const kortNummer = (nummer: string): string => nummer.slice(0, 8)
