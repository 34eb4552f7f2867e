import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { type Bundle, chunkOfModule, entryOf, withImports } from './chunks.ts';
import { type Ask, firstAsksOf } from './first-asks.ts';
import { bySpecificity, type PageRoute, pageRoutes, patternOf } from './routes.ts';

const source = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src');

/**
 * Makes the first page quick on a slow line: styles within the page, the shell painted before any script,
 * the session and what the wanted page asks asked for, and its chunks fetched, while the entry is still on its way.
 * The inline script and style are listed by hash in `csp.json` for the server's Content-Security-Policy.
 */
export function firstPagePlugin(): Plugin {
  return {
    name: 'shora:first-page',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const pages = bySpecificity(pageRoutes());
        if (!bundle) return withStart(html, startScript(pages.map((page) => [patternOf(page.path), firstAsksOf(page)])));
        return withStart(inlineStyles(html, bundle), startScript(startsOf(bundle, pages)));
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

/** Of one page: pattern of its path, what it asks, the files of both languages, those of Persian, those of English. */
type Start = readonly [pattern: string, asks: readonly Ask[], files?: readonly string[], fa?: readonly string[], en?: readonly string[]];

/** Files come without those that every page has already. */
function startsOf(bundle: Bundle, pages: readonly PageRoute[]): Start[] {
  const entry = entryOf(bundle);
  const always = entry ? withImports(bundle, entry) : new Set<string>();
  const filesOf = (modules: readonly string[]): string[] => {
    const chunks = modules.map((file) => chunkOfModule(bundle, file));
    const needed = chunks.flatMap((chunk) => (chunk ? [...withImports(bundle, chunk)] : []));
    return [...new Set(needed)].filter((name) => !always.has(name)).flatMap((name) => [name, ...stylesOf(bundle, name)]);
  };
  const words = (modules: readonly string[], language: string) => filesOf(modules.map((module) => join(source, module, `words.${language}.json`)));
  return pages.flatMap((page): Start[] => {
    if (page.path.includes('(')) return [];
    const own = filesOf([page.component]);
    return [[patternOf(page.path), firstAsksOf(page), own, words(page.words, 'fa'), words(['kernel', 'app', ...page.words], 'en')]];
  });
}

/** Styles of parts that are not on every page come with their chunk. */
function stylesOf(bundle: Bundle, name: string): string[] {
  const output = bundle[name];
  return output?.type === 'chunk' ? [...(output.viteMetadata?.importedCss ?? [])] : [];
}

function startScript(starts: readonly Start[]): string {
  const query = readFileSync(join(source, 'kernel/session.graphql'), 'utf8').replace(/\s+/g, ' ').trim();
  return [
    `let d=document,r=d.documentElement,s={getItem(){}};try{s=localStorage}catch{}`,
    `let l=s.getItem('shora.language')=='en'?'en':'fa',t=s.getItem('shora.theme'),i=s.getItem('shora.signedIn')`,
    `r.lang=l;r.dir=l=='fa'?'rtl':'ltr'`,
    `r.dataset.theme=t=='dark'||t!='light'&&matchMedia('(prefers-color-scheme:dark)').matches?'dark':'light'`,
    `if(i)r.dataset.signedIn=''`,
    `let w=window.shoraAsked={},q=(n,v,g)=>{let k=n+' '+JSON.stringify(v);w[k]=fetch('/graphql',{method:'POST',credentials:'same-origin',signal:AbortSignal.timeout?.(3e4),headers:{'content-type':'application/json',accept:'application/graphql-response+json, application/json','accept-language':l,'x-shora':'web'},body:JSON.stringify({query:g,operationName:n,variables:v})});w[k].catch(()=>{})}`,
    `q('Session',{},${JSON.stringify(query)})`,
    `let m,p=${JSON.stringify(starts)}.find(p=>m=RegExp(p[0]).exec(location.pathname))`,
    `if(p){let[,a,f=[],...o]=p;for(let[n,v,g]of i&&!location.search?a:[])q(n,JSON.parse(JSON.stringify(v).replace('":id"',()=>JSON.stringify(m[1]))),g)`,
    `for(let h of[...f,...o[l=='en'?1:0]||[]]){let e=d.createElement('link');/css$/.test(h)?(e.rel='preload',e.as='style'):(e.rel='modulepreload',e.crossOrigin='');e.href='/'+h;d.head.append(e)}}`,
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
