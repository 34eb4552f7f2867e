import vazirmatn from './fonts/vazirmatn.woff2?url';

const restAfterLoad = 300;

/** One file for both scripts, asked for only after the page is usable: an early font costs a slow line 0.7 s. */
export function loadFontLater(): void {
  const load = () =>
    setTimeout(async () => {
      const face = new FontFace('Vazirmatn', `url(${vazirmatn}) format('woff2')`, { weight: '100 900', display: 'swap' });
      document.fonts.add(await face.load());
    }, restAfterLoad);
  if (document.readyState === 'complete') load();
  else addEventListener('load', load, { once: true });
}
