import { shallowRef } from 'vue';

/** What cannot be undone asks once, and says what will happen («به ۳۱ استان ابلاغ می‌شود»). */
export interface Question {
  readonly title: string;
  readonly consequence: string;
  /** The verb of the button, the same as on the button that led here. */
  readonly act: string;
  readonly isDangerous?: boolean;
}

interface Asked extends Question {
  readonly answer: (yes: boolean) => void;
}

export const asked = shallowRef<Asked | null>(null);

export function confirm(question: Question): Promise<boolean> {
  asked.value?.answer(false);
  return new Promise((resolve) => {
    asked.value = {
      ...question,
      answer: (yes) => {
        asked.value = null;
        resolve(yes);
      },
    };
  });
}
