import { causesOf } from '../../kernel/database/fault.ts';
import { fill, type Parameters } from '../../kernel/refusal.ts';
import { StartError } from '../start-error.ts';

const book = {
  PORT_TAKEN: {
    fa: 'درگاه {port} را برنامهٔ دیگری گرفته است؛ آن را ببندید یا با PORT=عدد درگاه دیگری بدهید.',
    en: 'Port {port} is in use by another program: stop it, or choose another with PORT=number.',
  },
  PORT_FORBIDDEN: {
    fa: 'اجازهٔ گشودن درگاه {port} نیست؛ درگاهی بالاتر از ۱۰۲۳ بدهید (PORT).',
    en: 'Port {port} may not be opened by this user: choose one above 1023 with PORT.',
  },
  HOST_UNKNOWN: {
    fa: 'نشانی {host} از آنِ این دستگاه نیست؛ HOST را درست کنید (مثلاً 127.0.0.1 یا 0.0.0.0).',
    en: 'Address {host} does not belong to this machine: correct HOST (for example 127.0.0.1 or 0.0.0.0).',
  },
  DATABASE_DOWN: {
    fa: 'پایگاه داده در {host} پاسخ نمی‌دهد؛ آن را روشن کنید یا DATABASE_URL را درست کنید.',
    en: 'The database at {host} does not answer: start it, or correct DATABASE_URL.',
  },
  DATABASE_LOGIN: {
    fa: 'پایگاه داده نام کاربر یا گذرواژه را نپذیرفت؛ DATABASE_URL را درست کنید.',
    en: 'The database refused the user or password: correct DATABASE_URL.',
  },
  DATABASE_MISSING: {
    fa: 'پایگاه داده‌ای که DATABASE_URL نام می‌برد وجود ندارد؛ آن را بسازید (createdb) یا نشانی را درست کنید.',
    en: 'The database that DATABASE_URL names does not exist: create it (createdb), or correct the address.',
  },
  NOT_WRITABLE: {
    fa: 'در {path} نمی‌توان نوشت؛ اجازهٔ آن را درست کنید یا با SHORA_DATA جای دیگری بدهید.',
    en: 'Cannot write to {path}: correct its permissions, or name another place with SHORA_DATA.',
  },
  DISK_FULL: {
    fa: 'دیسک پر است؛ جا باز کنید و دوباره اجرا کنید.',
    en: 'The disk is full: free some space and start again.',
  },
  UNKNOWN: {
    fa: 'سامانه آغاز نشد: {message}',
    en: 'The server could not start: {message}',
  },
} as const;

type StartCode = keyof typeof book;

const byCode: Readonly<Record<string, StartCode>> = {
  EADDRINUSE: 'PORT_TAKEN',
  EADDRNOTAVAIL: 'HOST_UNKNOWN',
  ENOTFOUND: 'DATABASE_DOWN',
  ECONNREFUSED: 'DATABASE_DOWN',
  ETIMEDOUT: 'DATABASE_DOWN',
  '57P03': 'DATABASE_DOWN',
  '53300': 'DATABASE_DOWN',
  '28P01': 'DATABASE_LOGIN',
  '28000': 'DATABASE_LOGIN',
  '3D000': 'DATABASE_MISSING',
  EROFS: 'NOT_WRITABLE',
  EPERM: 'NOT_WRITABLE',
  ENOSPC: 'DISK_FULL',
  '53100': 'DISK_FULL',
};

const fact = (error: unknown, name: string): string | null => {
  if (typeof error !== 'object' || error === null) return null;
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
};

const codeOf = (error: unknown): StartCode | null => {
  const code = fact(error, 'code');
  if (code === 'EACCES') return fact(error, 'syscall') === 'listen' ? 'PORT_FORBIDDEN' : 'NOT_WRITABLE';
  return code === null ? null : (byCode[code] ?? null);
};

const parametersOf = (error: unknown): Parameters => ({
  port: fact(error, 'port') ?? '',
  host: [fact(error, 'address') ?? fact(error, 'hostname') ?? '', fact(error, 'port')].filter(Boolean).join(':'),
  path: fact(error, 'path') ?? '',
});

/** Why the server could not start, and what to do: one sentence in English and one in Persian. */
export const explainStartError = (error: unknown): string => {
  if (error instanceof StartError) return error.message;
  const told = causesOf(error).find((each) => codeOf(each) !== null);
  const code = (told === undefined ? null : codeOf(told)) ?? 'UNKNOWN';
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const parameters = code === 'UNKNOWN' ? { message } : parametersOf(told);
  return `${fill(book[code], 'en', parameters)}\n${fill(book[code], 'fa', parameters)}`;
};
