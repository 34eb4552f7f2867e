import { computed, type ComputedRef, onScopeDispose, ref, type Ref, shallowRef } from 'vue';
import { PreviewDirectiveTextDocument } from '../../gql/directives/graphql.ts';
import { type Refusal, request } from '../../kernel/request.ts';
import { asRequestError, type RequestError } from '../../kernel/request-error.ts';
import { type Correction, isWhole, type Preview } from './recognised.ts';

interface Import {
  /** The text that the preview speaks of. */
  readonly text: Readonly<Ref<string>>;
  readonly preview: Readonly<Ref<Preview | null>>;
  readonly corrections: Readonly<Ref<readonly Correction[]>>;
  readonly isReading: Readonly<Ref<boolean>>;
  readonly refusals: Readonly<Ref<readonly Refusal[]>>;
  readonly failure: Readonly<Ref<RequestError | null>>;
  /** Seen here as well as said by the server: no character is lost. */
  readonly isLossless: ComputedRef<boolean>;
  readonly read: (text: string, corrections?: readonly Correction[]) => Promise<void>;
  readonly correct: (correction: Correction) => Promise<void>;
  readonly takeBack: () => Promise<void>;
  readonly cancel: () => void;
}

/** A pasted text and how it is read; each correction is answered with the whole reading anew, and only the last one counts. */
export function useImport(): Import {
  const text = ref('');
  const preview = shallowRef<Preview | null>(null);
  const corrections = shallowRef<readonly Correction[]>([]);
  const isReading = ref(false);
  const refusals = shallowRef<readonly Refusal[]>([]);
  const failure = shallowRef<RequestError | null>(null);
  let asking = new AbortController();

  async function read(given: string, corrected: readonly Correction[] = []): Promise<void> {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    corrections.value = corrected;
    isReading.value = true;
    failure.value = null;
    try {
      const { previewDirectiveText: answer } = await request(PreviewDirectiveTextDocument, { input: { text: given, corrections: [...corrected] } }, signal);
      if (signal.aborted) return;
      refusals.value = answer.refusals;
      if (answer.preview) {
        text.value = given;
        preview.value = answer.preview;
      }
    } catch (thrown) {
      if (!signal.aborted) failure.value = asRequestError(thrown);
    } finally {
      if (!signal.aborted) isReading.value = false;
    }
  }

  function cancel(): void {
    asking.abort();
    isReading.value = false;
  }

  onScopeDispose(cancel);
  return {
    text,
    preview,
    corrections,
    isReading,
    refusals,
    failure,
    isLossless: computed(() => preview.value !== null && preview.value.isLossless && isWhole(text.value, preview.value.nodes)),
    read,
    correct: (correction) => read(text.value, [...corrections.value, correction]),
    takeBack: () => read(text.value, corrections.value.slice(0, -1)),
    cancel,
  };
}
