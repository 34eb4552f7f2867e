import { ref } from 'vue';

const every = 30_000;

/** The present moment, for «۵ دقیقه پیش»: it goes on while the page is open and looked at. */
export const now = ref(Date.now());

setInterval(() => {
  if (!document.hidden) now.value = Date.now();
}, every);
