import { expect, test } from 'vitest';
import { listFiles, readBuilt, readPages } from './built-site.ts';

const files = listFiles();

test('learners get no page of the trainers’ workshop, and no link to it', () => {
  const leading = readPages().filter(({ html }) => html.includes('/trainers/'));

  expect(files).toContain('/en/course/');
  expect(files.filter((address) => address.includes('trainer'))).toEqual([]);
  expect(leading.map(({ address }) => address)).toEqual([]);
});

test('learners get neither script nor style of the trainers’ pages', () => {
  const assets = files.filter((address) => /\.(js|css)$/.test(address));
  const OWN = /filtered-list|data-marks|print-part|scenario-map|form-desk|for-key|from=/;

  expect(assets).not.toHaveLength(0);
  expect(assets.filter((file) => OWN.test(String(readBuilt(file))))).toEqual([]);
});

test('search engines may list what learners get', () => {
  const hidden = readPages().filter(({ locale, html }) => locale && html.includes('noindex'));

  expect(hidden.map(({ address }) => address)).toEqual([]);
});
