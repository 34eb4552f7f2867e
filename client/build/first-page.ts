import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { type Bundle, chunkOfModule, entryOf, withImports } from './chunks.ts';
import { bySpecificity, type PageRoute, pageRoutes, patternOf } from './routes.ts';

const source = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src');

/**
 * Makes the first page quick on a slow line: styles within the page, the shell painted before any script,
 * the session asked for and the chunks of the wanted page fetched while the entry is still on its way.
 * The inline script and style are listed by hash in `csp.json` for the server's Content-Security-Policy.
 */
export function firstPagePlugin(): Plugin {
  return {
    name: 'shora:first-page',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return withStart(html, startScript({}));
        return withStart(inlineStyles(html, bundle), startScript(preloadsOf(bundle, pageRoutes())));
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        const hashes = inlineHashes(String(page.source));
        this.emitFile({ type: 'asset', fileName: 'csp.json', source: `${JSON.stringify(hashes, null, 2)}\n` });
        for (const [name, content] of compressible(bundle)) {
          this.emitFile({ type: 'asset', fileName: `${name}.gz`, source: gzipSync(content, { level: 9 }) });
          this.emitFile({ type: 'asset', fileName: `${name}.br`, source: brotli(content) });
        }
      },
    },
  };
}

const withStart = (html: string, script: string): string =>
  html.replace('<meta charset="utf-8" />', `<meta charset="utf-8" />\n    <script>${script}</script>`);

function inlineStyles(html: string, bundle: Bundle): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g, (link, name: string) => {
    const style = bundle[name];
    return style?.type === 'asset' ? `<style>${String(style.source).trim()}</style>` : link;
  });
}

/** For each page, by a pattern of its path: its chunks and Persian words, less what every page has already. */
function preloadsOf(bundle: Bundle, routes: readonly PageRoute[]): Record<string, string[]> {
  const entry = entryOf(bundle);
  const always = entry ? withImports(bundle, entry) : new Set<string>();
  return Object.fromEntries(
    bySpecificity(routes).flatMap((route) => {
      const page = chunkOfModule(bundle, route.component);
      if (!page || route.path.includes('(')) return [];
      const words = route.words.map((module) => chunkOfModule(bundle, join(source, module, 'words.fa.json')));
      const needed = [page, ...words].flatMap((chunk) => (chunk ? [...withImports(bundle, chunk)] : []));
      return [[patternOf(route.path), [...new Set(needed)].filter((name) => !always.has(name))]];
    }),
  );
}

function startScript(preloads: Record<string, string[]>): string {
  const query = readFileSync(join(source, 'kernel/session.graphql'), 'utf8').replace(/\s+/g, ' ').trim();
  const body = JSON.stringify({ query, operationName: 'Session', variables: {} });
  return [
    `let d=document,r=d.documentElement,s={getItem(){}};try{s=localStorage}catch{}`,
    `let l=s.getItem('shora.language')=='en'?'en':'fa',t=s.getItem('shora.theme')`,
    `r.lang=l;r.dir=l=='fa'?'rtl':'ltr'`,
    `r.dataset.theme=t=='dark'||t!='light'&&matchMedia('(prefers-color-scheme:dark)').matches?'dark':'light'`,
    `if(s.getItem('shora.signedIn'))r.dataset.signedIn=''`,
    `window.shoraSession=fetch('/graphql',{method:'POST',credentials:'same-origin',headers:{'content-type':'application/json',accept:'application/graphql-response+json, application/json','accept-language':l,'x-shora':'web'},body:${JSON.stringify(body)}});shoraSession.catch(()=>{})`,
    `let p=${JSON.stringify(preloads)},k=Object.keys(p).find(k=>new RegExp(k).test(location.pathname));for(let h of p[k]||[]){let e=d.createElement('link');e.rel='modulepreload';e.crossOrigin='';e.href='/'+h;d.head.append(e)}`,
  ].map((line) => `${line};`).join('').replace(/^/, '{').concat('}');
}

function inlineHashes(html: string): string[] {
  const inline = html.matchAll(/<(?:script|style)>([\s\S]*?)<\/(?:script|style)>/g);
  return [...inline].map(([, text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`);
}

function* compressible(bundle: Bundle): Generator<[string, string]> {
  for (const output of Object.values(bundle)) {
    if (output.type === 'chunk') yield [output.fileName, output.code];
    else if (/\.(html|css|svg|json)$/.test(output.fileName)) yield [output.fileName, String(output.source)];
  }
}

const brotli = (content: string): Buffer =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
