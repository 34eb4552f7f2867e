/** Addresses of votes. */
export const votePlace = (id: string): string => `/votes/${id}`;
export const councilVotesPlace = (councilId: string): string => `/councils/${councilId}/votes`;
