import { defineAsyncComponent } from 'vue';

export type { MapLook, MapProvince } from './map-look.ts';
export { default as MapSwatch } from './MapSwatch.vue';

/** The map comes with its outlines when a page shows it. */
export const ProvinceMap = defineAsyncComponent(() => import('./ProvinceMap.vue'));
