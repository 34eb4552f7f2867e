import type { FunctionalComponent } from 'vue';
import type { RouteLocationRaw } from 'vue-router';

export interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly icon?: FunctionalComponent;
  readonly to?: RouteLocationRaw;
  readonly run?: () => void;
  /** One of several of which one holds now. */
  readonly isChosen?: boolean;
  readonly isDangerous?: boolean;
  readonly isDisabled?: boolean;
  /** A line above it. */
  readonly startsGroup?: boolean;
}
