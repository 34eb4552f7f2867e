/** What is asked anew when a conversation has changed. */
export const commentRefreshes = ['CommentMarks', 'ProvisionThreads', 'OneThread', 'ThreadComments', 'FoundThreads', 'WorkList', 'WorkCount'];
