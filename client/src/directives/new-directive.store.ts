import { defineStore } from 'pinia';
import { ref } from 'vue';
import { type DirectiveFacts, emptyFacts } from './directive-facts.ts';

/** A draft that is about to begin: what was said of it, and the text to import, while the person goes between the two pages. */
export const useNewDirective = defineStore('newDirective', () => {
  const facts = ref<DirectiveFacts>(emptyFacts);
  const text = ref('');

  function forget(): void {
    facts.value = emptyFacts;
    text.value = '';
  }

  return { facts, text, forget };
});
