import jsqr from 'jsqr';
import type { Locator } from 'playwright-core';

/** What a phone that is held before the screen reads from a QR code: it looks until it can, for a few seconds. */
export async function readQr(picture: Locator): Promise<string | null> {
  for (let look = 0; look < 10; look += 1) {
    const read = await lookAt(picture);
    if (read !== null) return read;
    await picture.page().waitForTimeout(300);
  }
  return null;
}

async function lookAt(picture: Locator): Promise<string | null> {
  await picture.scrollIntoViewIfNeeded();
  const png = (await picture.screenshot()).toString('base64');
  const { pixels, width, height } = await picture.page().evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    return { pixels: [...context.getImageData(0, 0, image.width, image.height).data], width: image.width, height: image.height };
  }, png);
  return jsqr(Uint8ClampedArray.from(pixels), width, height)?.data ?? null;
}
