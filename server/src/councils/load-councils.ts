import type { EntityManager } from '@mikro-orm/postgresql';
import { Council, CouncilKind } from './council.entity.ts';

/** The two councils, as report R3 describes them. */
const councils = [
  {
    kind: CouncilKind.STRATEGIC,
    name: 'شورای راهبردی امور اجتماعی',
    nameEn: 'Strategic council of social affairs',
    purpose: 'مسائل کلی و راهبردی و طراحی برنامه‌های اساسی',
  },
  {
    kind: CouncilKind.ADVISORY,
    name: 'شورای مشورتی امور اجتماعی',
    nameEn: 'Advisory council of social affairs',
    purpose: 'هماهنگی میان استان‌ها، بهره‌گیری از کارشناسان ارشد و تأیید دستورالعمل‌ها',
  },
];

/** Makes the councils where there are none; their seats are the organisation's to give. */
export const loadCouncils = async (em: EntityManager): Promise<void> => {
  if ((await em.count(Council, {})) > 0) return;
  for (const council of councils) em.create(Council, council);
  await em.flush();
};
