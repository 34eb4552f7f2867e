import tailwindcss from '@tailwindcss/vite';
import vue from '@vitejs/plugin-vue';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { budgetPlugin } from './build/budget.ts';
import { documentsPlugin } from './build/documents.ts';
import { firstPagePlugin } from './build/first-page.ts';
import { iconsPlugin } from './build/icons.ts';
import { outlinesPlugin } from './build/outlines.ts';
import { wordsPlugin } from './build/words.ts';

const api = process.env['SHORA_API'] ?? 'http://127.0.0.1:4000';

/** What the server answers itself; everything else is a page of the application. */
const servedByApi = ['/graphql', '/session', '/healthz', '/readyz', '/verify', '/files', '/calendar'];

/** What nearly every page needs at once comes in one file; other components come with the pages that use them. */
const shellParts = [
  /src\/(?:gql\/)?kernel\/(?!ui\/|jalali-input|words\.en)/,
  /src\/kernel\/ui\/(?:[a-z-]+\.ts|(?:Badge|BrandMark|Button|DateText|EmptyState|ErrorState|LetterNumber|Menu|MoreButton|PageHead|PersonName|Rows|SearchField|Select|Skeleton|Toasts)\.vue)/,
  /src\/kernel\/ui\/surfaces\/ListSurface/,
  /src\/app\/(?:App\.vue|font|words|shell\/(?!.*alette))(?!.*\.en)/,
  /reka-ui\/dist\/ConfigProvider/,
];

const isShell = (id: string): boolean => shellParts.some((part) => part.test(id));

export default defineConfig({
  plugins: [vue(), tailwindcss(), iconsPlugin(), outlinesPlugin(), wordsPlugin(), documentsPlugin(), firstPagePlugin(), budgetPlugin()],
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        chunkFileNames: 'assets/[name]-[hash].js',
        codeSplitting: {
          // Few files for the first page: on a slow line each one more costs a round trip.
          groups: [
            { name: 'vendor', test: /node_modules\/(?:\.pnpm\/)?(?:@vue|vue|vue-router|pinia|@pinia)[+/@]/ },
            { name: 'shell', test: isShell },
            { name: 'icons', test: /~icons/, minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(servedByApi.map((path) => [path, { target: api, ws: path === '/graphql' }])),
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts', 'build/**/*.test.ts'] },
});
