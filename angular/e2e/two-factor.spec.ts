import { expect, test } from '@playwright/test';
import { code } from './support/authenticator';
import { password, unique } from './support/server';

test('a second factor is set up, asked for at sign-in, and a recovery code stands in for the phone', async ({
  browser,
  page,
}) => {
  const userName = unique('careful');
  await page.goto('/Account/Register?returnUrl=%2FAccount%2FManage%2FTwoFactor');
  await page.getByLabel('User name').fill(userName);
  await page.getByLabel(/E-?mail/).fill(`${userName}@example.com`);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();

  await page.getByRole('button', { name: 'Set up' }).click();
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  await page.getByText('I cannot scan it').click();
  const key = await page.locator('#key').innerText();
  await page.getByLabel('Code', { exact: true }).fill(code(key));
  await page.getByRole('button', { name: 'Turn on' }).click();
  await expect(page.locator('.manage-codes li')).toHaveCount(10);
  const recoveryCode = (await page.locator('.manage-codes li').first().innerText()).trim();

  const signIn = async (): Promise<typeof page> => {
    const other = await (await browser.newContext()).newPage();
    await other.goto('/Account/Login?returnUrl=%2FAccount%2FManage%2FTwoFactor');
    await other.getByLabel(/User name/).fill(userName);
    await other.getByLabel('Password').fill(password);
    await other.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(other.getByRole('heading', { name: 'Confirm it is you' })).toBeVisible();
    return other;
  };

  const withApp = await signIn();
  await withApp.getByLabel('Code', { exact: true }).fill('000000');
  await withApp.getByRole('button', { name: 'Sign in' }).click();
  await expect(withApp.getByRole('alert')).toContainText('not valid');
  await withApp.getByLabel('Code', { exact: true }).fill(code(key, 1)); // the present one is spent
  await withApp.getByRole('button', { name: 'Sign in' }).click();
  await expect(withApp.getByText('Recovery codes left: 10')).toBeVisible();

  const withPaper = await signIn();
  await withPaper.getByRole('link', { name: /recovery code/ }).click();
  await withPaper.getByLabel('Recovery code').fill(recoveryCode);
  await withPaper.getByRole('button', { name: 'Sign in' }).click();
  await expect(withPaper.getByText('Recovery codes left: 9')).toBeVisible();
});
