import { h, nextTick, ref } from 'vue';
import { expect, it, vi } from 'vitest';
import AlertIcon from '~icons/circle-alert';
import { mount, press } from '../../../test/mount.ts';
import { RequestError } from '../request-error.ts';
import Badge from './Badge.vue';
import Button from './Button.vue';
import DateField from './DateField.vue';
import ErrorState from './ErrorState.vue';
import Field from './Field.vue';
import Input from './Input.vue';
import Rows from './Rows.vue';
import Tabs from './Tabs.vue';
import { toasts, tell } from './toasts.ts';

it('a disabled button can be reached, says why, and does nothing', () => {
  const pressed = vi.fn<() => void>();
  const page = mount(() => h(Button, { disabled: true, reason: 'حد نصاب نیست.', onClick: pressed }, () => 'ابلاغ'));
  const button = page.find('button', 'ابلاغ');
  button.click();
  expect(pressed).not.toHaveBeenCalled();
  expect(button.hasAttribute('disabled')).toBe(false);
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe('حد نصاب نیست.');
});

it('a pending button is pressed once', () => {
  const pressed = vi.fn<() => void>();
  const page = mount(() => h(Button, { pending: true, onClick: pressed }, () => 'ابلاغ'));
  page.find('button').click();
  expect(pressed).not.toHaveBeenCalled();
  expect(page.find('button').getAttribute('aria-busy')).toBe('true');
});

it('a field names its control and tells its error', () => {
  const page = mount(() => h(Field, { label: 'شماره', error: 'تکراری است.' }, () => h(Input, { modelValue: '' })));
  const input = page.find('input');
  expect(page.find('label').getAttribute('for')).toBe(input.id);
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toContain('تکراری است.');
});

it('a date is typed in any digits and kept as an ISO date', async () => {
  const date = ref<string | null>('2026-12-12');
  const page = mount(() => h(DateField, { label: 'مهلت', modelValue: date.value, 'onUpdate:modelValue': (value: string | null) => (date.value = value) }));
  const input = page.find('input') as HTMLInputElement;
  expect(input.value).toBe('۱۴۰۵/۰۹/۲۱');
  const type = async (text: string) => {
    input.value = text;
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new Event('change'));
    await nextTick();
  };
  await type('۱۴۰۴/۱۲/۳۰');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(date.value).toBe('2026-12-12');
  await type('١٤٠٥/١/١');
  expect(date.value).toBe('2026-03-21');
  expect(input.value).toBe('۱۴۰۵/۰۱/۰۱');
  await type('');
  expect(date.value).toBeNull();
});

it('tabs go with the arrows as they are seen: left is forward in Persian', async () => {
  const tab = ref<'a' | 'b'>('a');
  const page = mount(() =>
    h(Tabs<'a' | 'b'>, {
      label: 'نما',
      tabs: [
        { key: 'a', label: 'متن' },
        { key: 'b', label: 'نامه' },
      ],
      modelValue: tab.value,
      'onUpdate:modelValue': (value: 'a' | 'b') => (tab.value = value),
    }),
  );
  press(page.find('[role=tablist]'), 'ArrowLeft');
  await nextTick();
  expect(tab.value).toBe('b');
  press(page.find('[role=tablist]'), 'ArrowRight');
  expect(tab.value).toBe('a');
});

it('rows are walked by ↑ and ↓', () => {
  const items = [{ id: '1' }, { id: '2' }];
  const page = mount(() => h(Rows<{ id: string }>, { items, label: 'نامه‌ها', to: (item: { id: string }) => `/${item.id}` }, { default: ({ item }: { item: { id: string } }) => item.id }));
  press(page.find('ul'), 'ArrowDown');
  expect(document.activeElement?.getAttribute('href')).toBe('/1');
  press(page.find('ul'), 'ArrowDown');
  press(page.find('ul'), 'ArrowDown');
  expect(document.activeElement?.getAttribute('href')).toBe('/2');
  press(page.find('ul'), 'ArrowUp');
  expect(document.activeElement?.getAttribute('href')).toBe('/1');
});

it('a state has an icon, a colour and a word', () => {
  const page = mount(() => h(Badge, { tone: 'bad', icon: AlertIcon }, () => 'گذشته از مهلت'));
  expect(page.root.querySelector('svg')).not.toBeNull();
  expect(page.find('span').className).toContain('text-bad');
});

it('a failure says what to do next and, where it is ours, its number', () => {
  const ours = mount(() => h(ErrorState, { failure: new RequestError('failed', { requestId: 'q-7' }) }));
  expect(ours.root.textContent).toContain('q-7');
  const wait = mount(() => h(ErrorState, { failure: new RequestError('limited', { retryAfter: 40 }) }));
  expect(wait.root.textContent).toContain('۴۰ ثانیهٔ دیگر');
});

it('a toast goes by itself, one with a way back later', () => {
  vi.useFakeTimers();
  tell('انجام شد.');
  tell('حذف شد.', { undo: () => undefined });
  vi.advanceTimersByTime(6_000);
  expect(toasts.map((toast) => toast.text)).toEqual(['حذف شد.']);
  vi.advanceTimersByTime(6_000);
  expect(toasts).toHaveLength(0);
  vi.useRealTimers();
});
