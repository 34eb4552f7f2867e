export { useAccount } from './account.store.ts';
