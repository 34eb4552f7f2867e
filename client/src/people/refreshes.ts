/** What is asked anew when somebody was appointed or an appointment ended. */
export const peopleRefreshes = ['Offices', 'People', 'OfficeShow', 'PersonShow', 'CouncilMembers', 'CouncilShow'];
