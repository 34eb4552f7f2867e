/** What is asked anew when a seat or a substitute has changed. */
export const memberRefreshes = ['CouncilMembers', 'CouncilShow'];
