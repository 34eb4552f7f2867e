import tailwindcss from '@tailwindcss/vite';
import vue from '@vitejs/plugin-vue';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { budgetPlugin } from './build/budget.ts';
import { documentsPlugin } from './build/documents.ts';
import { firstPagePlugin } from './build/first-page.ts';
import { iconsPlugin } from './build/icons.ts';
import { wordsPlugin } from './build/words.ts';

const api = process.env['SHORA_API'] ?? 'http://127.0.0.1:4000';

/** What the server answers itself; everything else is a page of the application. */
const servedByApi = ['/graphql', '/session', '/healthz', '/readyz', '/verify', '/files', '/calendar'];

/** What every page needs at once, in one file; what is opened later stays out of it. */
const isShell = (id: string): boolean =>
  /src\/(?:gql\/)?(?:kernel|app)\/|reka-ui\/dist\/ConfigProvider/.test(id) && !isOpenedLater.test(id);

const isOpenedLater =
  /Dialog|Panel|alette|\/pages\/|\/app\/(?:main|features|router)\.ts|words\.en|BoardS|WritingS|Table|DateField|jalali-input|Progress|Tooltip|Tabs/;

export default defineConfig({
  plugins: [vue(), tailwindcss(), iconsPlugin(), wordsPlugin(), documentsPlugin(), firstPagePlugin(), budgetPlugin()],
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
