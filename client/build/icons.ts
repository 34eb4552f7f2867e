import lucide from '@iconify-json/lucide/icons.json' with { type: 'json' };
import type { Plugin } from 'vite';

const prefix = '~icons/';

/** `import InboxIcon from '~icons/inbox'`: one Lucide icon as a component, and no more of the set than that. */
export function iconsPlugin(): Plugin {
  return {
    name: 'shora:icons',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      return iconModule(id.slice(prefix.length + 1));
    },
  };
}

function iconModule(name: string): string {
  const aliases: Record<string, { parent: string } | undefined> = lucide.aliases;
  const icons: Record<string, { body: string } | undefined> = lucide.icons;
  const icon = icons[name] ?? icons[aliases[name]?.parent ?? ''];
  if (!icon) throw new Error(`Lucide has no icon «${name}».`);
  const paths = icon.body.replace(/^<g [^>]*>|<\/g>$/g, '');
  return `import { icon } from '@/kernel/ui/icon.ts';\nexport default /*#__PURE__*/ icon(${JSON.stringify(paths)});`;
}
