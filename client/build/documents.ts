import type { Plugin } from 'vite';

/** GraphQL documents as they travel: in one line, and none that its page does not ask. */
export function documentsPlugin(): Plugin {
  return {
    name: 'shora:documents',
    apply: 'build',
    transform: {
      filter: { id: /src\/gql\/[\w-]+\/graphql\.ts$/ },
      handler: (code) => slimDocuments(code),
    },
  };
}

export const slimDocument = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const slimDocuments = (code: string): string =>
  code.replace(
    /new TypedDocumentString\(`([^`]*)`/g,
    (_whole, text: string) => `/*#__PURE__*/ new TypedDocumentString(\`${slimDocument(text)}\``,
  );
