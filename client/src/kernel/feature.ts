import { type Component, type FunctionalComponent, inject, type InjectionKey } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import type { Power } from './session.ts';
import type { WordModule } from './words.ts';

declare module 'vue-router' {
  interface RouteMeta {
    /** Modules whose words the page uses; the first one also has the title. */
    words?: readonly WordModule[];
    /** Key of the page's title in the words of the first module. */
    title?: string;
    /** Reached without signing in. */
    isPublic?: boolean;
    /** Without navigation and top line: sign-in, a letter to print. */
    isBare?: boolean;
  }
}

/** A place in the navigation; its word stands in the module's words under `navigation.…`, which come at once. */
export interface NavigationItem {
  readonly to: string;
  readonly module: WordModule;
  readonly word: `navigation.${string}`;
  readonly icon: FunctionalComponent;
  /** Shown only to offices with one of these powers; the server decides anyway. */
  readonly needs?: readonly Power[];
  /** One of the four places on the bar of a phone. */
  readonly isPrimary?: boolean;
  /** A small live count, e.g. of unread letters; comes after the page. */
  readonly badge?: () => Promise<Component | { default: Component }>;
}

/** One place to go to, found by the command palette. */
export interface Hit {
  readonly id: string;
  readonly title: string;
  readonly detail?: string | null;
  readonly to: string;
  readonly icon: FunctionalComponent;
}

export interface SearchSource {
  readonly find: (query: string, signal: AbortSignal) => Promise<readonly Hit[]>;
}

/** What a module gives to the application. */
export interface Feature {
  readonly routes: readonly RouteRecordRaw[];
  readonly navigation?: readonly NavigationItem[];
  /** Places about oneself, in the menu of the account. */
  readonly account?: readonly NavigationItem[];
  readonly search?: () => Promise<SearchSource>;
}

/** Handed over by main rather than imported: the shell is one file, and knows no module. */
export const featuresKey: InjectionKey<readonly Feature[]> = Symbol('features');

export const useFeatures = (): readonly Feature[] => inject(featuresKey, []);
