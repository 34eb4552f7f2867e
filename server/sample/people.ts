import { OfficeKind } from '../src/people/index.ts';

export interface SampleOffice {
  readonly key: string;
  readonly kind: OfficeKind;
  readonly title: string;
  readonly titleEn: string;
  /** ISO code of the province; none at headquarters. */
  readonly province?: string;
}

export interface SamplePerson {
  readonly personnelNumber: string;
  readonly name: string;
  /** False only for those whom the reports name in this office. */
  readonly isSample: boolean;
  /** Keys of offices held, the first by right. */
  readonly holds: readonly string[];
  readonly delegateOf?: string;
}

export const headquarters: readonly SampleOffice[] = [
  { key: 'deputy', kind: OfficeKind.DEPUTY_SOCIAL_AFFAIRS, title: 'معاون امور اجتماعی سازمان بهزیستی کشور', titleEn: 'Deputy for social affairs, State Welfare Organization' },
  { key: 'secretariat', kind: OfficeKind.SECRETARIAT, title: 'رئیس دبیرخانهٔ شوراهای امور اجتماعی', titleEn: 'Head of the secretariat of the social affairs councils' },
  { key: 'expert-children', kind: OfficeKind.EXPERT, title: 'کارشناس امور کودکان و نوجوانان', titleEn: 'Expert for children and adolescents' },
  { key: 'expert-family', kind: OfficeKind.EXPERT, title: 'کارشناس توانمندسازی خانواده و زنان', titleEn: 'Expert for the empowerment of families and women' },
  { key: 'administrator', kind: OfficeKind.ADMINISTRATOR, title: 'مدیر سامانه', titleEn: 'Administrator of the system' },
];

/** Report R3 names these two in these offices; everybody else is made up. */
export const headquartersPeople: readonly SamplePerson[] = [
  { personnelNumber: '100001', name: 'حبیب‌الله مسعودی فرید', isSample: false, holds: ['deputy'] },
  { personnelNumber: '100002', name: 'نسرین پارسا', isSample: true, holds: ['secretariat', 'expert-family'] },
  { personnelNumber: '100003', name: 'کاوه نیک‌روش', isSample: true, holds: ['expert-children'] },
  { personnelNumber: '100009', name: 'آرش سامانی', isSample: true, holds: ['administrator'] },
  { personnelNumber: '100011', name: 'شیرین دادگر', isSample: true, holds: [], delegateOf: 'IR-10:PROVINCIAL_DEPUTY' },
];

const firstNames = ['مریم', 'علی', 'زهرا', 'رضا', 'فاطمه', 'حسین', 'لیلا', 'مهدی', 'سارا', 'محمد', 'نرگس'];
const lastNames = ['امیدوار', 'بهاری', 'پارسی', 'تابش', 'جاوید', 'خرم', 'دانا', 'روشن', 'سپهر', 'شایسته', 'صبوری', 'فرهمند', 'کوشا'];

/** A made-up name for the nth person: eleven and thirteen have no common divisor, so 143 differ. */
export const sampleName = (n: number): string => `${firstNames[n % firstNames.length]} ${lastNames[n % lastNames.length]}`;
